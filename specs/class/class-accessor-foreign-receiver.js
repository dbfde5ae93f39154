'use strict';

// The manual does not say whether a receiver is checked; Node does so with methods, and not with accessors.
module.exports = {
  rule: 'An accessor can be used on what is no instance: its callbacks are called with that as this',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  level: 'may',
  napi: 1,
  covers: ['V-256', 'V-254', 'F-050'],
  catches: [
    'getter:lost',
    'napi_define_class:does-nothing',
    'napi_define_class:result-changed',
    'setter:lost',
    'setter:twice',
  ],

  scenario(addon, { record }) {
    const Abc = addon.define(5);
    const { get, set } = Object.getOwnPropertyDescriptor(Abc.prototype, 'accessor');
    const proxy = new Proxy(new Abc(), {});
    for (const receiver of [{}, proxy]) {
      try {
        record('got', get.call(receiver) === receiver);
        set.call(receiver, (self) => record('set', self === receiver));
      } catch (error) {
        record('thrown', error.constructor.name);
      }
    }
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('got'), [true, true], 'the getter has the object for this, and the proxy');
    t.deepEqual(recorded('set'), [true, true], 'so has the setter');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

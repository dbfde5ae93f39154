'use strict';

// The manual does not say whether a receiver is checked; Node does, and addons have checks of their own.
module.exports = {
  rule: 'A method that is called on what is no instance throws a TypeError, and its callback is not called: an object, undefined',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  level: 'may',
  napi: 1,
  covers: ['V-253', 'F-050'],
  catches: ['napi_define_class:does-nothing', 'napi_define_class:result-changed'],

  scenario(addon, { record }) {
    const { method } = new (addon.define(5))();
    for (const receiver of [{}, undefined]) {
      try {
        method.call(receiver);
        record('outcome', 'called');
      } catch (error) {
        record('outcome', error instanceof TypeError);
      }
    }
  },

  expect(t, { callbacks, recorded, exit }) {
    t.deepEqual(recorded('outcome'), [true, true], 'it throws a TypeError');
    t.equal(callbacks('function', { from: 'napi_define_class' }).length, 0, 'it is not called');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

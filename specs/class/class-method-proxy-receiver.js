'use strict';

// As with any other receiver: the manual does not say whether it is checked.
module.exports = {
  rule: 'A method that is called through a proxy of an instance throws a TypeError, and its callback is not called',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  level: 'may',
  napi: 1,
  covers: ['V-254'],
  catches: ['napi_define_class:does-nothing', 'napi_define_class:result-changed'],

  scenario(addon, { record }) {
    const proxy = new Proxy(new (addon.define(5))(), {});
    try {
      proxy.method();
      record('outcome', 'called');
    } catch (error) {
      record('outcome', error instanceof TypeError);
    }
  },

  expect(t, { callbacks, recorded, exit }) {
    t.deepEqual(recorded('outcome'), [true], 'it throws a TypeError');
    t.equal(callbacks('function', { from: 'napi_define_class' }).length, 0, 'it is not called');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

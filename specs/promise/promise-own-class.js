'use strict';

// The manual has a promise of the engine, and does not say that the global variable is not asked for it.
module.exports = {
  rule: 'What the global variable Promise holds does not change what napi_create_promise makes',
  from: 'https://nodejs.org/api/n-api.html#napi_create_promise',
  level: 'should',
  napi: 1,
  covers: ['V-421'],
  catches: ['napi_create_promise:does-nothing', 'napi_create_promise:result-changed'],

  scenario(addon, { record }) {
    const globalObject = Function('return this')();
    const Original = globalObject.Promise;
    let made;
    globalObject.Promise = function () {
      record('called', true);
    };
    try {
      made = addon.create();
    } finally {
      globalObject.Promise = Original;
    }
    record('kind', [made instanceof Original, Object.getPrototypeOf(made) === Original.prototype]);
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('kind'), [[true, true]], 'it is a promise of the engine');
    t.deepEqual(recorded('called'), [], 'the other function is not called');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

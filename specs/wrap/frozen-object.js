'use strict';

const KINDS = ['frozen', 'sealed', 'not extensible'];

module.exports = {
  rule: 'An object that is frozen, sealed or not extensible can be wrapped, and unwrapped again',
  from: 'https://nodejs.org/api/n-api.html#napi_wrap',
  basis: [
    'napi_wrap: a native instance is wrapped in a JavaScript object, and napi_unwrap retrieves it',
    'napi_remove_wrap: the native object is retrieved, and the wrapping removed',
  ],
  napi: 1,
  covers: ['D-043'],
  catches: [
    'napi_remove_wrap:does-nothing',
    'napi_remove_wrap:other-status',
    'napi_remove_wrap:result-changed',
    'napi_unwrap:does-nothing',
    'napi_unwrap:other-status',
    'napi_unwrap:result-changed',
    'napi_wrap:does-nothing',
    'napi_wrap:other-status',
  ],

  scenario(addon) {
    const objects = [Object.freeze({}), Object.seal({}), Object.preventExtensions({})];
    objects.forEach((object, i) => addon.wrap(object, i + 1));
    for (const object of objects) addon.unwrap(object);
    for (const object of objects) addon.take_off(object);
  },

  expect(t, { statuses, calls, exit }) {
    const results = (name) => calls(name).map((call) => call.results && call.results.result);
    for (const [i, kind] of KINDS.entries()) {
      t.equal(statuses('napi_wrap')[i], 'napi_ok', `one that is ${kind} can be wrapped`);
      t.equal(results('napi_unwrap')[i], i + 1, `one that is ${kind} yields its native object`);
      t.equal(results('napi_remove_wrap')[i], i + 1, `one that is ${kind} gives it back`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};

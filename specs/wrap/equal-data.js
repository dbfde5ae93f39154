'use strict';

module.exports = {
  rule: 'Several objects can be wrapped with one native object, and each keeps it when another gives it back',
  from: 'https://nodejs.org/api/n-api.html#napi_wrap',
  basis: [
    'napi_wrap: a native instance is wrapped in a JavaScript object, and napi_unwrap retrieves it',
    'napi_remove_wrap: the native object is retrieved, and the wrapping of that JavaScript object removed',
  ],
  napi: 1,
  covers: ['D-036', 'D-039'],
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
    const objects = [{}, {}, {}];
    for (const object of objects) addon.wrap(object, 7);
    for (const object of objects) addon.unwrap(object);
    addon.take_off(objects[1]);
    addon.unwrap(objects[0]);
    addon.unwrap(objects[2]);
  },

  expect(t, { statuses, calls, exit }) {
    const results = (name) => calls(name).map((call) => call.results && call.results.result);
    t.deepEqual(statuses('napi_wrap'), ['napi_ok', 'napi_ok', 'napi_ok'], 'three are wrapped');
    t.deepEqual(results('napi_remove_wrap'), [7], 'the second gives it back');
    t.deepEqual(results('napi_unwrap'), [7, 7, 7, 7, 7], 'the others yield it before and after');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

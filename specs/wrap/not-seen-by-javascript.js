'use strict';

// The manual does not say how an object holds its native one.
module.exports = {
  rule: 'A wrap is no property that JavaScript sees, changes or copies',
  from: 'https://nodejs.org/api/n-api.html#napi_wrap',
  level: 'should',
  napi: 1,
  covers: ['D-043'],
  catches: [
    'napi_unwrap:does-nothing',
    'napi_unwrap:other-status',
    'napi_unwrap:result-changed',
    'napi_unwrap:written-although-failed',
    'napi_wrap:does-nothing',
    'napi_wrap:other-status',
  ],

  scenario(addon, { record }) {
    const object = {};
    addon.wrap(object, 1);
    record('keys', Reflect.ownKeys(object).length);
    record('in', Object.keys(Object.getOwnPropertyDescriptors(object)).length);
    Object.setPrototypeOf(object, null);
    addon.unwrap(object);
    addon.unwrap(Object.assign({}, object));
  },

  expect(t, { statuses, calls, recorded, exit }) {
    t.deepEqual(statuses('napi_wrap'), ['napi_ok'], 'it is wrapped');
    t.deepEqual(recorded('keys'), [0], 'it has no keys');
    t.deepEqual(recorded('in'), [0], 'nor descriptors');
    t.deepEqual(
      calls('napi_unwrap').map(({ results }) => results && results.result),
      [1, 'untouched'],
      'it yields its native object with another prototype too, and a copy yields none',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

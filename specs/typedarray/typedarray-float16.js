'use strict';

// Documented since Node 25.4.0 and 24.13.1: it is no must for a release before.
module.exports = {
  rule: 'The type napi_float16_array makes a Float16Array',
  from: 'https://nodejs.org/api/n-api.html#napi_typedarray_type',
  level: 'should',
  napi: 1,
  catches: [
    'napi_create_typedarray:does-nothing',
    'napi_create_typedarray:other-status',
    'napi_create_typedarray:result-changed',
  ],
  covers: ['V-363', 'VN145', 'F-048'],

  scenario(addon, { record }) {
    const { Float16Array } = Function('return this')();
    record('there', typeof Float16Array === 'function');
    if (typeof Float16Array !== 'function') return;
    const made = addon.create(11, new ArrayBuffer(8), 2, 2);
    const { length, byteOffset } = made || {};
    record('made', [made instanceof Float16Array, length, byteOffset]);
  },

  expect(t, { statuses, recorded, exit }) {
    t.equal(recorded('there').length, 1, 'it is looked for');
    if (recorded('there')[0] !== false) {
      t.deepEqual(statuses('napi_create_typedarray'), ['napi_ok'], 'it returns napi_ok');
      t.deepEqual(recorded('made'), [[true, 2, 2]], 'it is a Float16Array');
    }
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried: ({ recorded }) =>
    recorded('there')[0] === false ? 'the engine has no Float16Array' : null,
};

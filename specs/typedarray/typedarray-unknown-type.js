'use strict';

// "ABI stability" leaves an enumerator that the runtime does not know undefined.
module.exports = {
  rule: 'napi_create_typedarray refuses a type that there is not with napi_invalid_arg: 99',
  from: 'https://nodejs.org/api/n-api.html#napi_create_typedarray',
  level: 'may',
  napi: 1,
  covers: ['V-368', 'F-048'],
  catches: ['napi_create_typedarray:does-nothing', 'napi_create_typedarray:other-status'],

  scenario(addon) {
    addon.create(99, new ArrayBuffer(16), 0, 1);
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('napi_create_typedarray'), ['napi_invalid_arg'], 'it is refused');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

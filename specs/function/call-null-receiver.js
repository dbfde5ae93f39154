'use strict';

// The manual does not call the receiver optional, and names no status.
module.exports = {
  rule: 'napi_call_function refuses a NULL receiver, and does not call the function',
  from: 'https://nodejs.org/api/n-api.html#napi_call_function',
  level: 'may',
  napi: 1,
  covers: ['V-298', 'F-008'],
  catches: ['napi_call_function:does-nothing', 'napi_call_function:other-status'],

  scenario(addon, { record }) {
    addon.without_receiver(() => record('called', true));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_call_function'), ['napi_invalid_arg'], 'it is refused');
    t.deepEqual(recorded('called'), [], 'the function is not called');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// napi_new_instance and napi_make_callback say that argv may be NULL then, and napi_call_function does not.
module.exports = {
  rule: 'napi_call_function takes NULL for the arguments where there are none',
  from: 'https://nodejs.org/api/n-api.html#napi_call_function',
  level: 'should',
  napi: 1,
  covers: ['V-300', 'F-008'],
  catches: [
    'napi_call_function:does-nothing',
    'napi_call_function:other-status',
    'napi_call_function:result-changed',
  ],

  scenario(addon, { record }) {
    record(
      'returned',
      addon.call((...rest) => ['called', rest.length]),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_call_function'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(recorded('returned'), [['called', 0]], 'the function has no arguments');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'To call what is no function returns napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_call_function',
  level: 'may',
  napi: 1,
  covers: ['E-037'],
  catches: ['napi_call_function:does-nothing', 'napi_call_function:other-status'],

  scenario(addon) {
    for (const other of [{}, [], 7, 'text', null, undefined]) addon.run(other);
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_call_function'),
      Array(6).fill('napi_invalid_arg'),
      'it returns napi_invalid_arg',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

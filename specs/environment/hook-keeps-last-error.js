'use strict';

// The manual has the last error in one sentence, and the last call in another.
module.exports = {
  rule: 'Adding and removing a cleanup hook leaves the last error as it is',
  from: 'https://nodejs.org/api/n-api.html#napi_get_last_error_info',
  level: 'may',
  napi: 3,
  covers: ['C-029', 'F-003'],
  catches: ['napi_get_last_error_info:does-nothing', 'napi_get_last_error_info:other-status'],

  scenario(addon) {
    addon.run('no number');
  },

  expect(t, { calls, exit }) {
    t.deepEqual(
      calls('napi_get_last_error_info').map(({ results }) => results.result.error_code),
      ['napi_number_expected'],
      'it is that of the call before',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

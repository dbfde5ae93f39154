'use strict';

// The manual has the content invalid after any other call, and does not say whether this one counts.
module.exports = {
  rule: 'The last error is the same when it is read again',
  from: 'https://nodejs.org/api/n-api.html#napi_get_last_error_info',
  level: 'should',
  napi: 1,
  covers: ['E-004', 'F-072'],
  catches: ['napi_get_last_error_info:does-nothing'],

  scenario(addon) {
    addon.run('text');
  },

  expect(t, { calls, exit }) {
    t.deepEqual(
      calls('napi_get_last_error_info').map(
        ({ results }) => ((results || {}).result || {}).error_code,
      ),
      ['napi_number_expected', 'napi_number_expected'],
      'it is there both times',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

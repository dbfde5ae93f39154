'use strict';

module.exports = {
  rule: 'A call that failed in one environment is not the last error of another',
  from: 'https://nodejs.org/api/n-api.html#napi_get_last_error_info',
  level: 'should',
  napi: 1,
  variants: ['worker'],
  covers: ['E-009'],
  catches: ['napi_get_last_error_info:does-nothing'],

  scenario(addon) {
    addon.ask();
  },

  beforeWorker(addon) {
    addon.fail('text');
  },

  expect(t, { calls, exit }) {
    const failed = calls('napi_get_value_double');
    t.deepEqual(
      failed.map(({ status, thread }) => [status, thread]),
      [['napi_number_expected', 'js']],
      'a call fails in the main thread',
    );
    t.deepEqual(
      calls('napi_get_last_error_info').map(
        ({ results }) => ((results || {}).result || {}).error_code,
      ),
      ['napi_ok'],
      'the worker has no error',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

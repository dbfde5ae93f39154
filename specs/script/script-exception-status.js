'use strict';

// Node has this status, though an exception is pending; the manual names none.
module.exports = {
  rule: 'napi_run_script of a script that cannot be parsed, or throws, returns napi_generic_failure',
  from: 'https://nodejs.org/api/n-api.html#napi_run_script',
  level: 'may',
  napi: 1,
  covers: ['E-034', 'V-437', 'VN182'],
  catches: [
    'napi_run_script:does-nothing',
    'napi_run_script:other-status',
    'napi_run_script:written-although-failed',
  ],

  scenario(addon, { record }) {
    ['}{', 'throw 5'].forEach((source) => {
      try {
        addon.run(source);
      } catch (error) {
        record('caught', true);
      }
    });
  },

  expect(t, { calls, exit }) {
    ['}{', 'throw 5'].forEach((source, i) => {
      const { status, results = {} } = calls('napi_run_script')[i] || {};
      t.equal(status, 'napi_generic_failure', `${source}: it returns that`);
      t.equal(results.result, 'untouched', `${source}: the result is as it was`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};

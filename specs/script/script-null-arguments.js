'use strict';

// The manual calls neither of them optional, and names no status.
module.exports = {
  rule: 'napi_run_script refuses a NULL script and a NULL result',
  from: 'https://nodejs.org/api/n-api.html#napi_run_script',
  level: 'should',
  napi: 1,
  covers: ['V-438'],
  catches: ['napi_run_script:does-nothing', 'napi_run_script:other-status'],

  scenario(addon) {
    addon.run('1');
  },

  expect(t, { statuses, exit }) {
    ['script', 'result'].forEach((missing, i) => {
      const status = statuses('napi_run_script')[i];
      const refused = status !== undefined && status !== 'napi_ok' && status !== 'did not return';
      t.ok(refused, `without ${missing} it does not return napi_ok`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};

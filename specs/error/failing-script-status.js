'use strict';

module.exports = {
  rule: 'A script that throws, or is none, makes napi_run_script return napi_generic_failure',
  from: 'https://nodejs.org/api/n-api.html#napi_run_script',
  level: 'may',
  napi: 1,
  covers: ['E-034', 'F-131'],
  catches: ['napi_run_script:does-nothing', 'napi_run_script:other-status'],

  scenario(addon) {
    addon.run('throw { on: "purpose" }');
    addon.run('}{');
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_run_script'),
      ['napi_generic_failure', 'napi_generic_failure'],
      'it returns napi_generic_failure',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

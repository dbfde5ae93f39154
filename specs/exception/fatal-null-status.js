'use strict';

module.exports = {
  rule: 'napi_fatal_exception returns napi_invalid_arg for a NULL error',
  from: 'https://nodejs.org/api/n-api.html#napi_fatal_exception',
  level: 'may',
  napi: 3,
  covers: ['E-032'],
  catches: ['napi_fatal_exception:does-nothing', 'napi_fatal_exception:other-status'],

  scenario(addon, { record }) {
    process.on('uncaughtException', () => record('heard'));
    addon.run();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('napi_fatal_exception'), ['napi_invalid_arg'], 'it refuses that');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

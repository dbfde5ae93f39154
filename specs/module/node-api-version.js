'use strict';

// The manual does not say that process.versions has the same number.
module.exports = {
  rule: 'napi_get_version gives the version that process.versions has, whatever the addon declares',
  from: 'https://nodejs.org/api/n-api.html#napi_get_version',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['C-068', 'F-097', 'V-439', 'VN185'],
  catches: [
    'napi_get_version:does-nothing',
    'napi_get_version:other-status',
    'napi_get_version:result-changed',
  ],

  scenario(addon, { record }) {
    record('version', Number(process.versions.napi));
    addon.run();
  },

  expect(t, { calls, recorded, exit }) {
    t.deepEqual(
      calls('napi_get_version').map(({ status, results }) => [status, results.result]),
      [['napi_ok', recorded('version')[0]]],
      'it is the same',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'napi_get_version is the highest version that the runtime supports: what process.versions.napi says',
  from: 'https://nodejs.org/api/n-api.html#napi_get_version',
  basis: [
    'napi_get_version: the highest version of Node-API that the runtime supports',
    'process.versions: the version of Node-API',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['V-439', 'VN185'],

  scenario(addon, { record }) {
    addon.run();
    record('process.versions.napi', Number(process.versions.napi));
  },

  expect(t, { calls, recorded, exit }) {
    const [{ status, results = {} } = {}] = calls('napi_get_version');
    t.equal(status, 'napi_ok', 'it returns napi_ok');
    t.ok(results.result >= 1, 'it is a version');
    t.deepEqual(recorded('process.versions.napi'), [results.result], 'it is that of the process');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

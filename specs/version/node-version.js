'use strict';

module.exports = {
  rule: 'napi_get_node_version has the version of Node that the process says it is, and its release name',
  from: 'https://nodejs.org/api/n-api.html#napi_get_node_version',
  basis: [
    'napi_get_node_version: major, minor and patch of the version of Node that is running',
    'napi_get_node_version: release is the value of process.release.name',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['V-441', 'VN186'],

  // Other runtimes have the version of Node that they stand in for.
  scenario(addon, { record }) {
    record('release', addon.run());
    record('process', [process.versions.node.split('-')[0], process.release.name]);
  },

  expect(t, { calls, recorded, exit }) {
    const [{ status, results = {} } = {}] = calls('napi_get_node_version');
    t.equal(status, 'napi_ok', 'it returns napi_ok');
    const [[version = 'none', name = 'none'] = []] = recorded('process');
    t.equal(results.version, version, 'it is the version of the process');
    t.deepEqual(recorded('release'), [name], 'its release is that of the process');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

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
    addon.run();
    record('process', [process.versions.node, process.release.name]);
  },

  expect(t, { calls, recorded, exit }) {
    const [{ status, results = {} } = {}] = calls('napi_get_node_version');
    t.equal(status, 'napi_ok', 'it returns napi_ok');
    const { major, minor, patch, release } = results.version || {};
    const [[version = '', name] = []] = recorded('process');
    const numbers = version.split('-')[0].split('.').map(Number);
    t.deepEqual([major, minor, patch], numbers, 'it is the version of the process');
    t.equal(typeof name, 'string', 'the process has a release name');
    t.equal(release, name, 'the release is that');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

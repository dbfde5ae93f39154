'use strict';

// Where another runtime stands in for Node, the Node that runs is the one that its own process speaks of.
module.exports = {
  rule: 'napi_get_node_version gives the version and the name of this release of Node',
  from: 'https://nodejs.org/api/n-api.html#napi_get_node_version',
  basis: [
    'napi_get_node_version: the struct has major, minor and patch of the Node that runs, and what process.release.name is',
    'napi_get_node_version: its memory is static',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['C-069', 'F-075', 'V-441', 'V-442', 'VN186'],
  catches: ['napi_get_node_version:does-nothing', 'napi_get_node_version:other-status'],

  scenario(addon, { record }) {
    record('version', process.versions.node);
    record('name', process.release.name);
    record('release', addon.run());
  },

  expect(t, { calls, notes, recorded, exit }) {
    const [version] = recorded('version').map((text) => text.replace(/[-+].*/, ''));
    t.deepEqual(
      calls('napi_get_node_version').map(({ status, results }) => [status, results.version]),
      [
        ['napi_ok', version],
        ['napi_ok', version],
      ],
      'it has the version of Node, each time',
    );
    t.deepEqual(recorded('release'), recorded('name'), 'and the name of its release');
    t.equal(recorded('release').length, 1, 'which is told');
    t.deepEqual(
      notes('same-buffer').map(({ value }) => value),
      [1],
      'in the same memory',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

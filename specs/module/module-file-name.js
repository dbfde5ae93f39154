'use strict';

// The manual allows an empty name where the loading fails to find it out: then there is nothing to look at.
module.exports = {
  rule: 'node_api_get_module_file_name gives a URL of the file that was loaded',
  from: 'https://nodejs.org/api/n-api.html#node_api_get_module_file_name',
  basis: [
    'node_api_get_module_file_name: the result is a URL with the absolute path that the addon was loaded from, and starts with file:// where that is a local file',
    'node_api_get_module_file_name: the text ends with a null, and belongs to the environment',
  ],
  napi: 9,
  variants: ['main', 'worker'],
  loads: true,
  covers: ['C-058', 'F-156', 'V-443', 'VN187'],
  catches: ['node_api_get_module_file_name:other-status'],

  scenario(load, { record }) {
    record('folder', process.cwd());
    record('name', load('named.node').run());
  },

  expect(t, { statuses, recorded, exit }) {
    const [folder] = recorded('folder');
    const [name] = recorded('name');
    t.deepEqual(statuses('node_api_get_module_file_name'), ['napi_ok'], 'it returns napi_ok');
    if (name !== '') {
      t.ok(/^file:\/\//.test(name), 'it is the URL of a local file');
      t.ok(
        `${decodeURIComponent(name)}`.endsWith(`${folder}/named.node`),
        'with its absolute path',
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried: ({ recorded }) => (recorded('name')[0] === '' ? 'the runtime has no name for it' : null),
};

'use strict';

module.exports = {
  rule: 'The file name of a module is the URL of the file that it was loaded from, the same each time',
  from: 'https://nodejs.org/api/n-api.html#node_api_get_module_file_name',
  basis: [
    'node_api_get_module_file_name: a URL with the absolute path of the file that the addon was loaded from',
    'node_api_get_module_file_name: of a file on the local file system it starts with file://',
  ],
  napi: 9,
  variants: ['main', 'worker'],
  covers: ['V-443', 'VN187'],

  scenario(addon, { record }) {
    const name = String(addon.run());
    const file = decodeURIComponent(name).split(/[\\/]/).pop();
    record('name', [name.length, name.slice(0, 8), file, /[?# ]/.test(name)]);
  },

  expect(t, { statuses, notes, recorded, exit }) {
    const names = statuses('node_api_get_module_file_name');
    t.deepEqual(names, ['napi_ok', 'napi_ok'], 'it returns napi_ok');
    t.equal((notes('the same')[0] || {}).value, 1, 'the second time it is the same');
    const [[length, prefix, file, special] = []] = recorded('name');
    // The manual lets it be empty where the runtime does not know it.
    if (length !== 0) {
      t.equal(prefix, 'file:///', 'it starts with file://, and the path is absolute');
      t.equal(file, 'module-file-name.node', 'its last part is the name of the file');
      t.equal(special, false, 'it has no query, no fragment and no space');
    }
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried: ({ recorded }) =>
    (recorded('name')[0] || [])[0] === 0
      ? 'the runtime does not know the file it loaded the addon from'
      : null,
};

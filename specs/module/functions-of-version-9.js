'use strict';

const NAMES = `node_api_create_syntax_error node_api_get_module_file_name node_api_symbol_for
  node_api_throw_syntax_error`;

module.exports = {
  rule: 'A runtime that supports version 9 has each function that came with version 9',
  from: 'https://nodejs.org/api/n-api.html#node-api-version-matrix',
  basis: [
    'Node-API version matrix: a function can be used where the version that it is documented with is supported',
  ],
  napi: 9,
  covers: ['C-068', 'V-440'],
  catches: ['napi_get_value_string_utf8:does-nothing', 'napi_get_value_string_utf8:result-changed'],

  // One that nobody has shows that the addon can tell.
  scenario(addon) {
    addon.look_up(`napi_nobody_has_this ${NAMES.trim().split(/\s+/).join(' ')} `);
  },

  expect(t, { notes, exit }) {
    t.deepEqual(
      notes('looked-up').map(({ value }) => value),
      [5],
      'all are looked for',
    );
    t.deepEqual(
      notes('missing').map((note) => note.function),
      ['napi_nobody_has_this'],
      'none is missing but what nobody has',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

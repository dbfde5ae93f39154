'use strict';

module.exports = {
  rule: 'A scope, a handle or a place for either that is NULL is refused with napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_escape_handle',
  level: 'may',
  napi: 1,
  covers: ['D-007', 'D-012'],
  catches: [
    'napi_close_escapable_handle_scope:other-status',
    'napi_close_handle_scope:other-status',
    'napi_escape_handle:other-status',
    'napi_open_escapable_handle_scope:other-status',
    'napi_open_handle_scope:other-status',
  ],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { statuses, exit }) {
    const refused = ['napi_invalid_arg'];
    t.deepEqual(
      statuses('napi_escape_handle'),
      ['napi_invalid_arg', 'napi_invalid_arg'],
      'to escape',
    );
    for (const name of ['napi_open_handle_scope', 'napi_open_escapable_handle_scope'])
      t.deepEqual(statuses(name, { result: 'null' }), refused, `nowhere for ${name}`);
    for (const name of ['napi_close_handle_scope', 'napi_close_escapable_handle_scope'])
      t.deepEqual(statuses(name, { scope: 'null' }), refused, `no scope for ${name}`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};

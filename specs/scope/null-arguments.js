'use strict';

// The manual does not call any of them optional, and names no status.
module.exports = {
  rule: 'A scope, a handle or a place for either that is NULL is refused',
  from: 'https://nodejs.org/api/n-api.html#napi_escape_handle',
  level: 'should',
  napi: 1,
  covers: ['D-007', 'D-012'],
  catches: ['napi_escape_handle:does-nothing', 'napi_open_handle_scope:does-nothing'],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { statuses, exit }) {
    const refused = [
      ...statuses('napi_escape_handle'),
      ...statuses('napi_open_handle_scope', { result: 'null' }),
      ...statuses('napi_open_escapable_handle_scope', { result: 'null' }),
      ...statuses('napi_close_handle_scope', { scope: 'null' }),
      ...statuses('napi_close_escapable_handle_scope', { scope: 'null' }),
    ];
    t.equal(refused.length, 6, 'each is tried');
    t.ok(
      refused.every((status) => /^napi_(?!ok$)/.test(status)),
      'none returns napi_ok',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

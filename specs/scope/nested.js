'use strict';

module.exports = {
  rule: 'Scopes inside each other close innermost first, and what an outer one holds stays valid',
  from: 'https://nodejs.org/api/n-api.html#napi_close_handle_scope',
  basis: [
    'Making handle lifespan shorter: scopes are nested, and closed in the reverse order',
    'Object lifetime management: handles are valid as long as their scope',
  ],
  napi: 6,
  covers: ['D-004', 'VN200'],
  catches: ['napi_open_handle_scope:other-status', 'napi_close_handle_scope:other-status'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, calls, exit }) {
    t.deepEqual(statuses('napi_open_handle_scope'), Array(3).fill('napi_ok'), 'three are opened');
    t.deepEqual(statuses('napi_close_handle_scope'), Array(3).fill('napi_ok'), 'three are closed');
    t.deepEqual(
      calls('napi_get_value_string_utf8').map(({ results }) => results && results.result),
      [2, 1, 0],
      'the text of each can be read while it is open',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

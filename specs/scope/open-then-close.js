'use strict';

const SCOPES = [
  'napi_open_handle_scope',
  'napi_close_handle_scope',
  'napi_open_escapable_handle_scope',
  'napi_close_escapable_handle_scope',
];

module.exports = {
  rule: 'A handle scope of either kind opens, and closes',
  from: 'https://nodejs.org/api/n-api.html#napi_open_handle_scope',
  basis: [
    'napi_open_handle_scope: it opens a new scope, and returns napi_ok',
    'napi_close_handle_scope: it closes the scope passed in',
    'napi_open_escapable_handle_scope, napi_close_escapable_handle_scope: likewise',
  ],
  napi: 1,
  covers: ['D-002', 'VN200'],
  catches: SCOPES.map((name) => `${name}:other-status`),

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    for (const name of SCOPES) t.deepEqual(statuses(name), ['napi_ok'], `${name} succeeds`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual has its behaviour "generally match" that of the other kind, which may not be added twice; but each registration has a handle of its own.
module.exports = {
  rule: 'An asynchronous cleanup hook can be added twice with one argument',
  from: 'https://nodejs.org/api/n-api.html#napi_add_async_cleanup_hook',
  level: 'may',
  napi: 8,
  variants: ['main', 'worker'],
  covers: ['C-040', 'F-002'],
  catches: [
    'async-cleanup-hook:wrong-data',
    'napi_add_async_cleanup_hook:does-nothing',
    'napi_add_async_cleanup_hook:other-status',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_add_async_cleanup_hook'),
      ['napi_ok', 'napi_ok'],
      'it returns napi_ok',
    );
    t.deepEqual(
      callbacks('async-cleanup-hook').map(({ data }) => data),
      [1, 1],
      'it runs twice',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

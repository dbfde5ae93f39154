'use strict';

module.exports = {
  rule: 'An asynchronous cleanup hook that was removed does not run',
  from: 'https://nodejs.org/api/n-api.html#napi_remove_async_cleanup_hook',
  basis: [
    'napi_remove_async_cleanup_hook: it prevents the hook from being executed, unless that has begun',
  ],
  napi: 8,
  variants: ['main', 'worker'],
  covers: ['C-035', 'H13'],
  catches: [
    'async-cleanup-hook:wrong-data',
    'napi_add_async_cleanup_hook:does-nothing',
    'napi_remove_async_cleanup_hook:other-status',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_remove_async_cleanup_hook'),
      ['napi_ok', 'napi_ok'],
      'it can be removed',
    );
    t.deepEqual(
      callbacks('async-cleanup-hook').map(({ data }) => data),
      [2],
      'the other one alone runs',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

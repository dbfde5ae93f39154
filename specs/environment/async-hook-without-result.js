'use strict';

module.exports = {
  rule: 'An asynchronous cleanup hook can be added without asking for its handle',
  from: 'https://nodejs.org/api/n-api.html#napi_add_async_cleanup_hook',
  basis: [
    'napi_add_async_cleanup_hook: a handle is stored where the parameter is not NULL',
    'napi_async_cleanup_hook: it is given the handle that has to be removed at the end of the cleanup',
  ],
  napi: 8,
  variants: ['main', 'worker'],
  covers: ['C-034', 'H12', 'F-002'],
  catches: [
    'async-cleanup-hook:wrong-data',
    'napi_add_async_cleanup_hook:does-nothing',
    'napi_add_async_cleanup_hook:other-status',
    'napi_remove_async_cleanup_hook:other-status',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('napi_add_async_cleanup_hook'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(
      callbacks('async-cleanup-hook').map(({ data }) => data),
      [7],
      'it runs once',
    );
    t.deepEqual(
      statuses('napi_remove_async_cleanup_hook'),
      ['napi_ok'],
      'and can remove the handle it is given',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'An asynchronous cleanup hook runs once when its environment ends, with its argument and its handle',
  from: 'https://nodejs.org/api/n-api.html#napi_add_async_cleanup_hook',
  basis: [
    'napi_add_async_cleanup_hook: the function is run with the handle and the argument once the current environment exits',
    'napi_async_cleanup_hook: the handle has to be passed to napi_remove_async_cleanup_hook at the end of the cleanup',
  ],
  napi: 8,
  variants: [
    'main',
    'worker',
    'worker-exit',
    'worker-terminate',
    'worker-throw',
    'nested-worker',
    'nested-worker-terminate',
  ],
  covers: ['C-032', 'C-033', 'H11'],
  catches: [
    'async-cleanup-hook:wrong-data',
    'napi_add_async_cleanup_hook:does-nothing',
    'napi_add_async_cleanup_hook:other-status',
    'napi_remove_async_cleanup_hook:other-status',
  ],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { calls, callbacks, exit }) {
    t.deepEqual(
      callbacks('async-cleanup-hook').map(({ data }) => data),
      [7],
      'it runs once, with its argument',
    );
    const [{ results: added = {} } = {}] = calls('napi_add_async_cleanup_hook');
    t.deepEqual(
      calls('napi_remove_async_cleanup_hook').map((c) => [c.remove_handle, c.status]),
      [[added.remove_handle, 'napi_ok']],
      'with the handle of its registration, which can be removed',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual has the asynchronous kind "generally match" the other, of which it says that the last comes first.
module.exports = {
  rule: 'Cleanup hooks of both kinds run in one reverse order of registration',
  from: 'https://nodejs.org/api/n-api.html#napi_add_async_cleanup_hook',
  level: 'should',
  napi: 8,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['C-038', 'H07'],
  catches: [
    'async-cleanup-hook:out-of-order',
    'async-cleanup-hook:wrong-data',
    'cleanup-hook:at-once',
    'cleanup-hook:lost',
    'cleanup-hook:out-of-order',
    'cleanup-hook:twice',
    'cleanup-hook:wrong-data',
    'napi_add_async_cleanup_hook:does-nothing',
    'napi_add_env_cleanup_hook:does-nothing',
  ],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { trace, exit }) {
    t.deepEqual(
      trace
        .filter(({ event, name }) => event === 'callback' && /cleanup-hook$/.test(name))
        .map(({ data }) => data),
      [4, 3, 2, 1],
      'the last one is the first to run, of whichever kind',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

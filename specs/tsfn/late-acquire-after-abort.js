'use strict';

module.exports = {
  rule: 'Acquiring long after an abort, while a thread still holds the function, returns napi_closing',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: after an abort every call but release returns napi_closing, before the count is zero too',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
  ],
  napi: 4,
  perturb: true,
  covers: ['A-130'],
  catches: [
    'function-freed-by-finalize',
    'acquire-after-closing-says-ok',
    'acquire-adds-nothing',
    'abort-is-release',
  ],

  scenario(addon, { record, afterTurns }) {
    addon.run();
    afterTurns(() => {
      record('go on');
      addon.go_on();
    });
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_acquire_threadsafe_function', { thread: 'holder' }),
      Array(20).fill('napi_closing'),
      'each late acquire finds its function closing',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

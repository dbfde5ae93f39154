'use strict';

module.exports = {
  rule: 'A holder that calls long after another thread aborted gets napi_closing',
  from: 'https://nodejs.org/api/n-api.html#napi_call_threadsafe_function',
  basis: [
    'napi_call_threadsafe_function: napi_closing once any thread has aborted',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
  ],
  napi: 4,
  perturb: true,
  covers: ['A-126', 'A-130'],
  catches: [
    'function-freed-by-finalize',
    'closing-says-invalid-arg',
    'closing-says-queue-full',
    'closing-says-ok',
  ],

  scenario(addon, { record, afterTurns }) {
    addon.run();
    afterTurns(() => {
      record('go on');
      addon.go_on();
    });
  },

  expect(t, { statuses, items, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function', { thread: 'holder' }),
      Array(20).fill('napi_closing'),
      'each late call finds its function closing',
    );
    t.deepEqual(items('call_js'), [], 'no item is queued');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'A producer that goes on calling learns of an abort from napi_closing, in every mode of calling',
  from: 'https://nodejs.org/api/n-api.html#napi_release_threadsafe_function',
  basis: [
    'napi_release_threadsafe_function: after an abort calls return napi_closing, and no further values are queued',
    'Reference counting of thread-safe functions: after an abort every call but release returns napi_closing, before the count is zero too',
    'napi_call_threadsafe_function: a call blocks, or returns napi_queue_full, only where the queue is full',
  ],
  napi: 4,
  covers: ['A-126', 'A06', 'A07', 'A08'],
  catches: [
    'closing-says-invalid-arg',
    'closing-says-queue-full',
    'closing-says-ok',
    'producer-sleeps-through-abort',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    for (const [thread, accepted] of [
      ['bounded', ['napi_ok']],
      ['unbounded', ['napi_ok']],
      ['without-waiting', ['napi_ok', 'napi_queue_full']],
    ]) {
      const returned = statuses('napi_call_threadsafe_function', { thread });
      t.equal(returned.pop(), 'napi_closing', `the last call of ${thread} returns napi_closing`);
      t.ok(
        returned.length >= 3 && returned.every((status) => accepted.includes(status)),
        `there was no other failure of ${thread} before`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};

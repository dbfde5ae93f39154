'use strict';

module.exports = {
  rule: 'An abort wakes a producer that is blocked on the full queue, with napi_closing',
  from: 'https://nodejs.org/api/n-api.html#napi_release_threadsafe_function',
  basis: [
    'napi_release_threadsafe_function: after an abort calls return napi_closing, and no further values are queued',
    'Reference counting of thread-safe functions: napi_closing informs threads that they can call no more, and is a criterion to end them',
  ],
  napi: 4,
  covers: ['A-058'],
  catches: ['closing-says-invalid-arg', 'closing-says-queue-full', 'closing-says-ok'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, joins, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function', { thread: 'producer' }),
      ['napi_closing'],
      'the blocked call returns napi_closing',
    );
    t.equal(joins('producer').length, 1, 'its thread ends');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

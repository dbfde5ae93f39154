'use strict';

// A failure is a producer that stays asleep in its call for ever. All producers are given the time to fall asleep before the
// abort; one that is late finds the function closing, as a correct runtime has to tell it.
module.exports = {
  rule: 'An abort wakes every producer that is blocked on a full queue of two, with napi_closing',
  from: 'https://nodejs.org/api/n-api.html#napi_release_threadsafe_function',
  basis: [
    'napi_release_threadsafe_function: after an abort calls return napi_closing, and no further values are queued',
    'Reference counting of thread-safe functions: napi_closing informs threads that they can call no more, and is a criterion to end them',
    'napi_call_threadsafe_function: the value is only queued where the call returns napi_ok',
  ],
  napi: 4,
  covers: ['A-059'],
  provenBy: 'bun@1.3.14',

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, exit }) {
    for (const thread of ['producer-1', 'producer-2', 'producer-3']) {
      t.deepEqual(
        statuses('napi_call_threadsafe_function', { thread }),
        ['napi_closing'],
        `the blocked call of ${thread} returns napi_closing`,
      );
    }
    t.deepEqual(items('call_js', { item: 100 }), [], 'none of their items is queued');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

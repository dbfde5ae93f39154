'use strict';

module.exports = {
  rule: 'With a max_queue_size of 0 a blocking call never blocks',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: ['Calling a thread-safe function: with a maximum of 0 a call never blocks'],
  napi: 4,
  covers: ['A-050', 'A-051', 'Q02'],
  catches: ['unlimited-queue-refuses', 'item-twice', 'item-lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function', { mode: 'blocking' }),
      Array(200).fill('napi_ok'),
      'each of 200 calls returns, although the event loop does not turn',
    );
    t.equal(items('call_js').length, 200, 'each item reaches call_js');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

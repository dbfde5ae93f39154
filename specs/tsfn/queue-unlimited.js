'use strict';

module.exports = {
  rule: 'With a max_queue_size of 0 no call is refused for want of room',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_create_threadsafe_function: max_queue_size is the maximum size of the queue, 0 for no limit',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
  ],
  napi: 4,
  covers: ['A-014', 'A-051', 'A-085'],
  catches: ['unlimited-queue-refuses', 'item-twice', 'item-lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, exit }) {
    const returned = statuses('napi_call_threadsafe_function');
    t.equal(returned.length, 3000, 'there were 3000 calls while nothing left the queue');
    t.ok(
      returned.every((status) => status === 'napi_ok'),
      'each of them returns napi_ok',
    );
    t.equal(items('call_js').length, 3000, 'each item reaches call_js');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'A blocking call on a full queue waits until there is room, then queues its item',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: a blocking call waits until there is room',
    'napi_call_threadsafe_function: the value is only queued where the call returns napi_ok',
    'Asynchronous thread-safe function calls: values are put in a queue, and each leads to a call in time',
  ],
  napi: 4,
  covers: ['A-048', 'Q12', 'F-009'],
  catches: [
    'producer-sleeps-through-room',
    'queue-full-queues',
    'blocking-call-returns-early',
    'release-is-abort',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, items, notes, returnOf, before, exit }) {
    const [call] = calls('napi_call_threadsafe_function', { thread: 'producer' });
    const [full] = notes('the queue is still full');
    t.ok(before(full, returnOf(call)), 'the call does not return while the queue is full');
    t.equal(call && call.status, 'napi_ok', 'it returns napi_ok');
    t.deepEqual(items('call_js'), [1, 2], 'its item comes after the one it waited for');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

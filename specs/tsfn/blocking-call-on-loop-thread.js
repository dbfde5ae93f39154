'use strict';

// The manual advises against it, since a full queue may deadlock; here there is room, and BlockingCall() of node-addon-api is used so.
module.exports = {
  rule: 'A blocking call on the event loop thread returns napi_ok while there is room in the queue',
  from: 'https://nodejs.org/api/n-api.html#napi_call_threadsafe_function',
  level: 'should',
  napi: 4,
  catches: ['item-twice', 'items-swapped'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, exit }) {
    for (const [tsfn, queue, sent] of [
      [1, 'a queue without a limit', [1, 2]],
      [2, 'a queue of one', [1]],
      [3, 'a queue of two', [1, 2]],
    ]) {
      t.deepEqual(
        statuses('napi_call_threadsafe_function', { tsfn, thread: 'js' }),
        sent.map(() => 'napi_ok'),
        `${queue} takes what there is room for`,
      );
      t.deepEqual(items('call_js', { tsfn }), sent, `each item of ${queue} is delivered`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};

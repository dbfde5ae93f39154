'use strict';

module.exports = {
  rule: 'Queueing returns without waiting for execute',
  from: 'https://nodejs.org/api/n-api.html#napi_queue_async_work',
  basis: [
    'Simple asynchronous operations: methods can return in advance of the work being completed',
    'napi_queue_async_work: it returns napi_ok if it succeeded',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['B-010', 'F-121'],
  catches: ['execute:lost', 'execute:at-once', 'napi_queue_async_work:other-status'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, callbacks, returnOf, before, exit }) {
    const [queued] = calls('napi_queue_async_work');
    const [execute] = callbacks('execute');
    t.equal(queued && queued.status, 'napi_ok', 'queueing returns napi_ok');
    t.ok(before(queued, returnOf(execute)), 'it returns before execute does');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

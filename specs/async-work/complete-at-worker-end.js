'use strict';

// The manual does not say what becomes of works that are queued when their environment ends. Node waits for them all, and cancels none.
module.exports = {
  rule: 'Works that are queued when their worker ends complete once each, before the worker is gone',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'should',
  napi: 1,
  variants: ['worker-exit', 'worker-terminate', 'worker-throw'],
  listens: ['worker exit'],
  covers: ['B-043', 'S15'],
  catches: [
    'complete:lost',
    'complete:twice',
    'complete:wrong-thread',
    'complete:wrong-data',
    'execute:lost',
    'execute:twice',
    'execute:wrong-data',
    'napi_queue_async_work:does-nothing',
  ],

  scenario(addon, { end }) {
    addon.run(() => {});
    end();
  },

  expect(t, { callbacks, loopThread, before, records, exit }) {
    const completes = callbacks('complete');
    t.deepEqual(completes.map(({ data }) => data).sort(), [1, 2, 3], 'each completes once');
    t.ok(
      completes.every(({ thread }) => thread === loopThread),
      'each on the thread of the worker',
    );
    t.ok(
      completes.every(
        ({ data, status }) =>
          status === (callbacks('execute', { data }).length === 1 ? 'napi_ok' : 'napi_cancelled'),
      ),
      'each as done where it has executed, and as cancelled where not',
    );
    t.ok(
      completes.every((complete) => before(complete, records('worker exit')[0])),
      'each before the worker is gone',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

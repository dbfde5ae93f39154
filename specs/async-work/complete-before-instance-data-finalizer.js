'use strict';

// The manual does not say what becomes of works that are queued when their environment ends. Node waits for them all, and cancels none.
module.exports = {
  rule: 'A work that completes because its worker ends can still read the instance data',
  from: 'https://nodejs.org/api/n-api.html#napi_set_instance_data',
  level: 'should',
  napi: 6,
  variants: ['worker-exit', 'worker-terminate'],
  covers: ['B-043'],
  catches: [
    'complete:lost',
    'complete:twice',
    'complete:wrong-data',
    'complete:without-env',
    'finalize:at-once',
    'napi_get_instance_data:does-nothing',
    'napi_get_instance_data:other-status',
    'napi_get_instance_data:result-changed',
    'napi_queue_async_work:does-nothing',
  ],

  scenario(addon, { end }) {
    addon.run(() => {});
    end();
  },

  expect(t, { callbacks, calls, before, exit }) {
    const completes = callbacks('complete');
    const [finalize] = callbacks('finalize');
    t.deepEqual(completes.map(({ data }) => data).sort(), [1, 2, 3], 'each work completes');
    t.deepEqual(
      calls('napi_get_instance_data').map(({ results }) => results),
      [{ data: 9 }, { data: 9 }, { data: 9 }],
      'each reads the instance data',
    );
    t.ok(
      finalize === undefined || completes.every((complete) => before(complete, finalize)),
      'none comes after its finalizer',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

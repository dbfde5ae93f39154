'use strict';

// The manual does not say what becomes of works that are queued when their environment ends. Node waits for them all, and cancels none.
module.exports = {
  rule: 'A work that executes when its worker ends completes once, and can still read the instance data',
  from: 'https://nodejs.org/api/n-api.html#napi_set_instance_data',
  level: 'should',
  napi: 6,
  variants: ['worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['B-043', 'S15'],
  catches: [
    'complete:lost',
    'complete:twice',
    'complete:out-of-order',
    'complete:without-env',
    'execute:twice',
    'finalize:at-once',
    'napi_get_instance_data:does-nothing',
    'napi_get_instance_data:other-status',
    'napi_get_instance_data:result-changed',
  ],

  scenario(addon, { end }) {
    addon.run();
    const turn = () => (addon.has_started() ? end() : setImmediate(turn));
    setImmediate(turn);
  },

  expect(t, { callbacks, calls, before, exit }) {
    const completes = callbacks('complete');
    const [finalize] = callbacks('finalize');
    t.equal(callbacks('execute').length, 1, 'the work executes');
    t.deepEqual(
      completes.map(({ status }) => status),
      ['napi_ok'],
      'it completes once, as done',
    );
    t.deepEqual(
      calls('napi_get_instance_data').map(({ results }) => results),
      [{ data: 9 }],
      'it reads the instance data',
    );
    t.ok(
      finalize === undefined || before(completes[0], finalize),
      'it does not come after its finalizer',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

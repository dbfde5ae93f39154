'use strict';

module.exports = {
  rule: 'A worker that ends leaves the functions of the main thread open',
  from: 'https://nodejs.org/api/n-api.html#environment-life-cycle-apis',
  basis: [
    'Environment life cycle APIs: a process may have several environments at once, and an addon is called from each',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
  ],
  napi: 4,
  variants: ['worker-exit', 'worker-terminate'],
  listens: ['worker exit'],
  covers: ['A-174'],
  catches: ['call-js-on-wrong-thread', 'finalize-twice'],

  beforeWorker(addon, { record }) {
    addon.create_in_main((item) => record('ran', item));
  },

  afterWorker(addon) {
    addon.call_main();
  },

  scenario(addon, { end }) {
    addon.create_in_worker(() => {});
    end();
  },

  expect(t, { statuses, items, callbacks, before, records, exit }) {
    const [workerExit] = records('worker exit');
    t.deepEqual(
      statuses('napi_call_threadsafe_function', { thread: 'js' }),
      ['napi_ok'],
      'it takes an item',
    );
    t.deepEqual(items('call_js', { item: 3, env: 'live' }), [3], 'the item is delivered');
    const finalized = callbacks('finalize', { tsfn: 1 });
    t.equal(finalized.length, 1, 'it is finalized after its last release');
    t.ok(before(workerExit, finalized[0]), 'and not when the worker ended');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

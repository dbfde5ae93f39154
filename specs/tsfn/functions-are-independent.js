'use strict';

module.exports = {
  rule: 'Aborting one thread-safe function leaves another over the same JavaScript function alone',
  from: 'https://nodejs.org/api/n-api.html#napi_release_threadsafe_function',
  basis: [
    'napi_release_threadsafe_function: the mode is about the one function that is given',
    'Calling a thread-safe function: call_js_cb gets the function, the context of the creation and the next data pointer',
    'Asynchronous thread-safe function calls: the finalizer gets the context and the finalize data of the creation',
  ],
  napi: 4,
  covers: ['A-022', 'C19'],
  catches: ['finalize-gets-wrong-data', 'finalize-gets-wrong-hint', 'finalize-twice'],

  scenario(addon) {
    addon.run(() => {});
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('napi_call_threadsafe_function'), ['napi_ok'], 'the other takes an item');
    t.deepEqual(
      callbacks('call_js').map(({ tsfn, item, env, context }) => ({ tsfn, item, env, context })),
      [{ tsfn: 2, item: 1, env: 'live', context: 22 }],
      'the item is delivered with its own context',
    );
    t.deepEqual(
      callbacks('finalize', { tsfn: 2 }).map(({ data, hint }) => ({ data, hint })),
      [{ data: 12, hint: 22 }],
      'it is finalized with its own data',
    );
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'Of several functions each has its own context, finalize data, capacity and items',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_create_threadsafe_function: the context is attached to the function, and max_queue_size is the maximum size of its queue',
    'Calling a thread-safe function: call_js_cb gets the function, the context of the creation and the next data pointer',
    'Asynchronous thread-safe function calls: the finalizer gets the context and the finalize data of the creation',
  ],
  napi: 4,
  catches: ['context-lost', 'finalize-gets-wrong-data', 'finalize-gets-wrong-hint', 'item-twice'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, contexts, exit }) {
    t.deepEqual(contexts(), [21, 22, null, null], 'each that is asked for its context has its own');
    for (const [tsfn, context, data, own] of [
      [1, 21, 11, [1]],
      [2, 22, 12, [11, 12]],
      [3, null, null, [21, 22, 23]],
      [4, null, null, [31, 32, 33, 34]],
    ]) {
      t.deepEqual(
        statuses('napi_call_threadsafe_function', { tsfn }),
        [...own.map(() => 'napi_ok'), 'napi_queue_full'],
        `function ${tsfn} takes as many items as its own queue holds`,
      );
      t.deepEqual(
        callbacks('call_js', { tsfn }).map((call) => [call.item, call.context]),
        own.map((item) => [item, context]),
        `call_js of function ${tsfn} gets its own items, and its own context`,
      );
      t.deepEqual(
        callbacks('finalize', { tsfn }).map((call) => [call.data, call.hint]),
        [[data, context]],
        `function ${tsfn} is finalized with its own data and context`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'Resource, queue size, finalize data and context can be given or left out in every combination',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_create_threadsafe_function: resource, finalizer, its data and the context are optional',
    'napi_create_threadsafe_function: max_queue_size is the maximum size of the queue, 0 for no limit',
    'Calling a thread-safe function: call_js_cb gets the function, the context of the creation and the next data pointer',
    'Asynchronous thread-safe function calls: the finalizer gets the context and the finalize data of the creation',
  ],
  napi: 4,
  covers: ['A-001', 'C10', 'C12', 'F-046'],
  catches: ['finalize-gets-wrong-data', 'finalize-gets-wrong-hint', 'finalize-twice'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_create_threadsafe_function'),
      Array(16).fill('napi_ok'),
      'each of the sixteen is created',
    );
    for (let tsfn = 1; tsfn <= 16; tsfn++) {
      const context = (tsfn - 1) & 8 ? 8 : null;
      const data = (tsfn - 1) & 4 ? 7 : null;
      t.deepEqual(
        callbacks('call_js', { tsfn }).map((call) => [call.item, call.context]),
        [[tsfn, context]],
        `number ${tsfn} delivers its item with its context`,
      );
      t.deepEqual(
        callbacks('finalize', { tsfn }).map((call) => [call.data, call.hint]),
        [[data, context]],
        `number ${tsfn} is finalized with its data and context`,
      );
    }
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

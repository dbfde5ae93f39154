'use strict';

module.exports = {
  rule: 'The context asked for is the one given at creation, all through the life of the function',
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
  basis: [
    'Asynchronous thread-safe function calls: any thread can retrieve the context of the creation',
    'napi_create_threadsafe_function: the context is attached to the function',
    'Calling a thread-safe function: call_js_cb gets the function, the context of the creation and the next data pointer',
  ],
  napi: 4,
  covers: ['A-025', 'A-027', 'C07', 'C09', 'F-081'],
  catches: ['context-lost', 'items-swapped', 'calls-are-synchronous'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, contexts, exit }) {
    t.deepEqual(
      statuses('napi_get_threadsafe_function_context'),
      ['napi_ok', 'napi_ok', 'napi_ok', 'napi_ok', 'napi_ok'],
      'asking returns napi_ok',
    );
    t.deepEqual(contexts(), [8, 8, 8, 8, 8], 'the context is the one given');
    t.deepEqual(
      callbacks('call_js').map(({ context }) => context),
      [8],
      'call_js gets it too',
    );
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'A thread that holds the function is told the context given at creation',
  from: 'https://nodejs.org/api/n-api.html#napi_get_threadsafe_function_context',
  basis: [
    'Asynchronous thread-safe function calls: any thread can retrieve the context of the creation',
    'napi_get_threadsafe_function_context: any thread that makes use of the function may call it',
  ],
  napi: 4,
  covers: ['A-026', 'C08', 'F-081'],
  catches: ['context-lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, contexts, exit }) {
    t.deepEqual(
      calls('napi_get_threadsafe_function_context').map(({ thread, status }) => [thread, status]),
      [['asker', 'napi_ok']],
      'asking returns napi_ok',
    );
    t.deepEqual(contexts(), [8], 'the context is the one given');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

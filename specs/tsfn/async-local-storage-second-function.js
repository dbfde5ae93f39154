'use strict';

module.exports = {
  rule: 'A function that was given inside AsyncLocalStorage.run() is good in call_js for a second thread-safe function',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_threadsafe_function_call_js: the JavaScript function to call is given as js_callback',
    'napi_create_threadsafe_function: the function to call is a JavaScript function',
    'Asynchronous thread-safe function calls: each value in the queue leads to a call of the JavaScript function in time',
  ],
  napi: 4,
  needs: ['async_local_storage'],
  covers: ['C16'],
  catches: ['callback-lost', 'item-lost', 'item-twice'],
  provenBy: 'bun@1.1.45',

  scenario(addon, { record, asyncHooks }) {
    const storage = new asyncHooks.AsyncLocalStorage();
    storage.run('store', () => addon.run((item) => record('ran', item)));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      statuses('napi_create_threadsafe_function'),
      ['napi_ok', 'napi_ok'],
      'both creations return napi_ok',
    );
    t.deepEqual(recorded('ran'), [2], 'the item of the second runs it');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

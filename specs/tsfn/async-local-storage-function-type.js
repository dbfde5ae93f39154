'use strict';

module.exports = {
  rule: 'A function that was given inside AsyncLocalStorage.run() is a function in call_js, also for napi_make_callback',
  from: 'https://nodejs.org/api/n-api.html#napi_threadsafe_function_call_js',
  basis: [
    'napi_threadsafe_function_call_js: the JavaScript function to call is given as js_callback',
    'napi_typeof: it is as typeof in JavaScript',
    'napi_make_callback: from outside any callback it calls a function as napi_call_function does',
  ],
  napi: 4,
  needs: ['async_local_storage'],
  covers: ['C16'],
  catches: ['callback-lost', 'item-lost', 'item-twice'],
  provenBy: 'bun@1.2.23',

  scenario(addon, { record, asyncHooks }) {
    const storage = new asyncHooks.AsyncLocalStorage();
    storage.run('store', () => addon.run(() => record('ran')));
  },

  expect(t, { notes, recorded, exit }) {
    const values = (name, member) => notes(name).map((note) => note[member]);
    t.deepEqual(values('typeof', 'status'), ['napi_ok'], 'napi_typeof returns napi_ok');
    t.deepEqual(values('it is a function', 'value'), [1], 'it says that it is a function');
    t.deepEqual(values('make callback', 'status'), ['napi_ok'], 'napi_make_callback calls it');
    t.equal(recorded('ran').length, 1, 'it runs once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual says of what breaks this that it loses the context of AsyncLocalStorage, and never says what that context is.
module.exports = {
  rule: 'Inside a callback scope AsyncLocalStorage has the store of the time of napi_async_init',
  from: 'https://nodejs.org/api/n-api.html#napi_async_init',
  level: 'should',
  napi: 1,
  needs: ['async_local_storage'],
  covers: ['E-063', 'M11'],
  catches: ['napi_call_function:does-nothing', 'napi_open_callback_scope:does-nothing'],

  scenario(addon, { record, asyncHooks }) {
    const storage = new asyncHooks.AsyncLocalStorage();
    storage.run('creation', () => addon.create({}, () => record('store', storage.getStore())));
    storage.run('caller', () => addon.call_later());
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('store'), ['creation'], 'the call has that store');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

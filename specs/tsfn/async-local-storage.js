'use strict';

module.exports = {
  rule: 'In an item AsyncLocalStorage has the store of the creation of its function, not that of the sender',
  from: 'https://nodejs.org/api/async_context.html#class-asynclocalstorage',
  level: 'should',
  napi: 4,
  needs: ['async_local_storage'],
  covers: ['A-105', 'X09'],
  provenBy: 'node@26.10.0',

  scenario(addon, { record, asyncHooks }) {
    const storage = new asyncHooks.AsyncLocalStorage();
    storage.run('creation', () => addon.create(() => record('store', storage.getStore())));
    storage.run('sender', () => addon.send());
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('store'), ['creation', 'creation'], 'each item has that store');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

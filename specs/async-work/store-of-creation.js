'use strict';

module.exports = {
  rule: 'In complete AsyncLocalStorage has the store of the creation of the work, not that of its queueing',
  from: 'https://nodejs.org/api/async_context.html#class-asynclocalstorage',
  level: 'should',
  napi: 1,
  needs: ['async_local_storage'],
  covers: ['B-027'],
  provenBy: 'node@26.10.0',

  scenario(addon, { record, asyncHooks }) {
    const storage = new asyncHooks.AsyncLocalStorage();
    storage.run('creation', () => addon.create(() => record('store', storage.getStore())));
    storage.run('queueing', () => addon.queue());
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('store'), ['creation'], 'complete has that store');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'Asynchronous work that waits for call_js does not keep the event loop from running it',
  from: 'https://nodejs.org/api/n-api.html#napi_create_async_work',
  napi: 4,
  covers: ['A-040', 'Q10'],
  catches: ['item-lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { items, notes, callbacks, exit }) {
    const [call] = callbacks('call_js');
    const [waited] = notes('the work has waited', { thread: 'pool' });
    t.deepEqual(items('call_js'), [1], 'the item of the work is delivered');
    t.ok(call && waited && call.n < waited.n, 'it comes while the work waits');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

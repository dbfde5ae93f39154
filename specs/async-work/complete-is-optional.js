'use strict';

// The manual calls the resource alone optional.
module.exports = {
  rule: 'A work without a complete callback executes, and the process ends by itself',
  from: 'https://nodejs.org/api/n-api.html#napi_create_async_work',
  level: 'should',
  napi: 1,
  covers: ['B-003', 'S11'],
  catches: ['execute:lost', 'execute:twice', 'napi_create_async_work:other-status'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('napi_create_async_work'), ['napi_ok'], 'creating returns napi_ok');
    t.deepEqual(statuses('napi_queue_async_work'), ['napi_ok'], 'queueing returns napi_ok');
    t.equal(callbacks('execute').length, 1, 'the work executes');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

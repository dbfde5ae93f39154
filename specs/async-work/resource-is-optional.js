'use strict';

module.exports = {
  rule: 'A work without an async resource executes and completes as any other',
  from: 'https://nodejs.org/api/n-api.html#napi_create_async_work',
  basis: [
    'napi_create_async_work: the async resource is optional',
    'Simple asynchronous operations: execute is called when the executor is ready, and complete when it is done',
  ],
  napi: 1,
  covers: ['B-006', 'F-022'],
  catches: ['execute:lost', 'complete:lost', 'napi_create_async_work:other-status'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, callbacks, exit }) {
    t.deepEqual(
      calls('napi_create_async_work', { async_resource: 'null' }).map(({ status }) => status),
      ['napi_ok'],
      'creating without a resource returns napi_ok',
    );
    t.equal(callbacks('execute').length, 1, 'the work executes');
    t.equal(callbacks('complete').length, 1, 'the work completes');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

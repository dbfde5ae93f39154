'use strict';

module.exports = {
  rule: 'A work that is created and not queued neither executes nor completes',
  from: 'https://nodejs.org/api/n-api.html#napi_create_async_work',
  basis: [
    'napi_create_async_work: it allocates a work object, and the result is its handle',
    'Simple asynchronous operations: what is created is queued for execution with napi_queue_async_work',
  ],
  napi: 1,
  covers: ['B-001', 'F-022'],
  catches: ['napi_create_async_work:other-status'],

  scenario(addon, { afterTurns }) {
    addon.create();
    afterTurns(() => addon.destroy());
  },

  expect(t, { calls, callbacks, exit }) {
    t.deepEqual(
      calls('napi_create_async_work').map(({ status, results }) => [status, results]),
      [['napi_ok', { result: 1 }]],
      'creating returns napi_ok, and a handle',
    );
    t.deepEqual(callbacks('execute'), [], 'the work does not execute');
    t.deepEqual(callbacks('complete'), [], 'the work does not complete');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'A work that was never queued can be deleted, and neither executes nor completes',
  from: 'https://nodejs.org/api/n-api.html#napi_delete_async_work',
  basis: [
    'napi_delete_async_work: it frees a work that was created, and returns napi_ok if it succeeded',
    'napi_queue_async_work: it is what has a work scheduled',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['B-038', 'F-052'],
  catches: ['napi_create_async_work:does-nothing', 'napi_delete_async_work:other-status'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('napi_delete_async_work'), ['napi_ok'], 'it is deleted');
    t.equal(callbacks('execute').length, 0, 'it does not execute');
    t.equal(callbacks('complete').length, 0, 'it does not complete');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'A work can be deleted inside its own complete',
  from: 'https://nodejs.org/api/n-api.html#napi_delete_async_work',
  basis: [
    'napi_delete_async_work: it frees the work, and returns napi_ok if it succeeded',
    'Simple asynchronous operations: only before complete is invoked must a work not be deleted',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  perturb: true,
  covers: ['B-037', 'S09', 'F-052'],
  catches: ['complete:lost', 'complete:twice', 'napi_delete_async_work:other-status'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_delete_async_work'),
      new Array(20).fill('napi_ok'),
      'each deletion returns napi_ok',
    );
    t.equal(callbacks('complete').length, 20, 'complete runs once for each work');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

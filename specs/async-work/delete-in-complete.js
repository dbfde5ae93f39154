'use strict';

module.exports = {
  rule: 'A work can be deleted inside its own complete callback',
  from: 'https://nodejs.org/api/n-api.html#napi_delete_async_work',
  basis: [
    'napi_cancel_async_work: a work should not be deleted before complete is invoked, and so may be from then on',
    'napi_delete_async_work: it frees a work that was created, and returns napi_ok if it succeeded',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  perturb: true,
  covers: ['B-037', 'S09'],
  catches: [
    'complete:lost',
    'complete:twice',
    'complete:wrong-data',
    'complete:without-env',
    'napi_delete_async_work:other-status',
    'napi_queue_async_work:does-nothing',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, statuses, exit }) {
    t.deepEqual(
      callbacks('complete')
        .map(({ data }) => data)
        .sort(),
      [1, 2, 3],
      'complete runs once for each work',
    );
    t.deepEqual(
      statuses('napi_delete_async_work'),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'each is deleted',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'A work that has completed is not cancelled: the call returns napi_generic_failure',
  from: 'https://nodejs.org/api/n-api.html#napi_cancel_async_work',
  basis: [
    'napi_cancel_async_work: what has already started executing cannot be cancelled, and napi_generic_failure is returned',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['B-032', 'F-010'],
  catches: [
    'napi_cancel_async_work:does-nothing',
    'napi_cancel_async_work:other-status',
    'complete:lost',
  ],

  scenario(addon, { afterTurns }) {
    addon.run(() => afterTurns(() => addon.cancel()));
  },

  expect(t, { calls, callbacks, exit }) {
    const [cancelled] = calls('napi_cancel_async_work');
    t.equal(
      cancelled && cancelled.status,
      'napi_generic_failure',
      'cancelling returns napi_generic_failure',
    );
    t.equal(callbacks('complete').length, 1, 'the work completes once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

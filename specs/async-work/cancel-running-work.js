'use strict';

module.exports = {
  rule: 'A work that executes is not cancelled: the call returns napi_generic_failure, and the work completes',
  from: 'https://nodejs.org/api/n-api.html#napi_cancel_async_work',
  basis: [
    'napi_cancel_async_work: what has started cannot be cancelled, and napi_generic_failure is returned',
    'napi_cancel_async_work: complete is told napi_cancelled if the cancellation was successful',
    'Simple asynchronous operations: complete is invoked when the executor completes its task',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['B-031', 'S04', 'F-010'],
  catches: [
    'complete:lost',
    'complete:twice',
    'napi_cancel_async_work:does-nothing',
    'napi_cancel_async_work:other-status',
  ],
  unnoticed:
    'Which status complete gets is the matter of another rule: here it only must not be napi_cancelled.',

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_cancel_async_work'),
      ['napi_generic_failure'],
      'cancelling returns napi_generic_failure',
    );
    t.deepEqual(
      callbacks('complete').map(({ status }) => status === 'napi_cancelled'),
      [false],
      'the work completes once, and not as cancelled',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'A work that is cancelled twice completes once, as cancelled',
  from: 'https://nodejs.org/api/n-api.html#napi_cancel_async_work',
  basis: [
    'napi_cancel_async_work: work that is queued and has not been started is cancelled',
    'napi_cancel_async_work: after a successful cancellation complete is invoked with napi_cancelled',
  ],
  napi: 1,
  covers: ['B-034'],
  catches: ['complete:lost', 'complete:twice', 'napi_cancel_async_work:does-nothing'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    const [first] = statuses('napi_cancel_async_work');
    t.equal(statuses('napi_cancel_async_work').length, 2, 'the work is cancelled twice');
    t.equal(callbacks('complete', { number: 201 }).length, 1, 'it completes once');
    if (first === 'napi_ok') {
      t.equal(callbacks('execute', { number: 201 }).length, 0, 'it never executes');
      t.equal(callbacks('complete', { number: 201 })[0].status, 'napi_cancelled', 'as cancelled');
    }
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ statuses }) {
    return statuses('napi_cancel_async_work')[0] === 'napi_ok'
      ? null
      : 'the work had started before it was cancelled';
  },
};

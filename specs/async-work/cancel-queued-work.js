'use strict';

module.exports = {
  rule: 'A work that is cancelled before it has started never executes, and completes once, as cancelled',
  from: 'https://nodejs.org/api/n-api.html#napi_cancel_async_work',
  basis: [
    'napi_cancel_async_work: work that is queued and has not been started is cancelled',
    'Simple asynchronous operations: complete is called for a cancelled work too, with napi_cancelled',
  ],
  napi: 1,
  covers: ['B-029', 'B-030'],
  catches: [
    'complete:lost',
    'complete:twice',
    'napi_cancel_async_work:does-nothing',
    'napi_cancel_async_work:other-status',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    const [cancelled] = statuses('napi_cancel_async_work');
    const executes = callbacks('execute', { number: 201 });
    const completes = callbacks('complete', { number: 201 });
    t.ok(
      cancelled === 'napi_ok' || (cancelled === 'napi_generic_failure' && executes.length === 1),
      'the cancellation succeeds, or the work has started',
    );
    if (cancelled === 'napi_ok') t.equal(executes.length, 0, 'the work never executes');
    t.deepEqual(
      completes.map(({ status }) => status),
      [cancelled === 'napi_ok' ? 'napi_cancelled' : 'napi_ok'],
      'the work completes once, and is told that it was cancelled',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ statuses }) {
    return statuses('napi_cancel_async_work')[0] === 'napi_ok'
      ? null
      : 'the work had started before it was cancelled';
  },
};

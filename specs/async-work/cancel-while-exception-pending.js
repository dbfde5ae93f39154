'use strict';

module.exports = {
  rule: 'A work can be cancelled while an exception is pending',
  from: 'https://nodejs.org/api/n-api.html#napi_cancel_async_work',
  basis: [
    'napi_cancel_async_work: it can be called even if an exception is pending',
    'napi_cancel_async_work: work that has not been started is cancelled, and complete is told napi_cancelled',
    'Exceptions: one that is pending is thrown where JavaScript called the native method',
  ],
  napi: 1,
  covers: ['B-035'],
  catches: [
    'complete:lost',
    'complete:twice',
    'napi_cancel_async_work:does-nothing',
    'napi_cancel_async_work:other-status',
    'napi_throw_error:does-nothing',
  ],

  scenario(addon, { record }) {
    try {
      addon.run();
    } catch (error) {
      record('caught', error.code);
    }
  },

  expect(t, { statuses, callbacks, recorded, exit }) {
    const [cancelled] = statuses('napi_cancel_async_work');
    const executes = callbacks('execute', { number: 201 });
    t.ok(
      cancelled === 'napi_ok' || (cancelled === 'napi_generic_failure' && executes.length === 1),
      'the cancellation succeeds, or the work has started',
    );
    if (cancelled === 'napi_ok')
      t.deepEqual(
        callbacks('complete', { number: 201 }).map(({ status }) => status),
        ['napi_cancelled'],
        'the work completes once, as cancelled',
      );
    t.deepEqual(recorded('caught'), ['ON_PURPOSE'], 'the exception reaches the caller');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ statuses }) {
    return statuses('napi_cancel_async_work')[0] === 'napi_ok'
      ? null
      : 'the work had started before it was cancelled';
  },
};

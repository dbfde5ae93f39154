'use strict';

// A failure is a work that is cancelled and executes, or neither. Which of them are cancelled is decided by a race, and left open.
module.exports = {
  rule: 'Each of many works that are cancelled completes once: as cancelled and without executing, or executed',
  from: 'https://nodejs.org/api/n-api.html#napi_cancel_async_work',
  basis: [
    'napi_cancel_async_work: what has not been started is cancelled, what has started is not, and napi_generic_failure is returned',
    'napi_cancel_async_work: after a successful cancellation complete is invoked with napi_cancelled',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['S03', 'S05'],
  catches: [
    'complete:lost',
    'complete:twice',
    'execute:lost',
    'napi_cancel_async_work:does-nothing',
    'napi_cancel_async_work:other-status',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, callbacks, exit }) {
    const cancels = calls('napi_cancel_async_work');
    const outcomes = cancels.map(({ work, status }) => [
      status,
      callbacks('execute', { number: work }).length,
      ...callbacks('complete', { number: work }).map((complete) => complete.status),
    ]);
    const allowed = ['napi_ok,0,napi_cancelled', 'napi_generic_failure,1,napi_ok'];
    t.equal(cancels.length, 100, 'each is cancelled');
    t.deepEqual(
      outcomes.map(String).filter((outcome) => !allowed.includes(outcome)),
      [],
      'each completes once, as its cancellation said',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// Whether a work that is cancelled is still "queued work" is not said.
module.exports = {
  rule: 'Cancelling a work once more, before it completes, returns napi_ok again',
  from: 'https://nodejs.org/api/n-api.html#napi_cancel_async_work',
  level: 'may',
  napi: 1,
  covers: ['B-034'],
  provenBy: 'bun@1.4.5',

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    const [first, second] = statuses('napi_cancel_async_work');
    t.ok(
      second !== undefined && (first !== 'napi_ok' || second === 'napi_ok'),
      'it returns napi_ok',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ statuses }) {
    return statuses('napi_cancel_async_work')[0] === 'napi_ok'
      ? null
      : 'the work had started before it was cancelled';
  },
};

'use strict';

// "This API cancels queued work": of a work that is not queued the manual says nothing.
module.exports = {
  rule: 'Cancelling a work that was never queued returns napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_cancel_async_work',
  level: 'may',
  napi: 1,
  alone: 'what a runtime finds in a work that was never queued may be memory that others have used',
  covers: ['B-033', 'F-010'],
  catches: ['napi_cancel_async_work:does-nothing', 'napi_cancel_async_work:other-status'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('napi_cancel_async_work'), ['napi_invalid_arg'], 'it is refused');
    t.equal(callbacks('complete').length, 0, 'nothing completes');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

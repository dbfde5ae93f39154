'use strict';

// The manual does not say what becomes of works when the process exits. Recorded only.
module.exports = {
  rule: 'process.exit() on the main thread does not wait for works, and does not complete them',
  from: 'https://nodejs.org/api/n-api.html#simple-asynchronous-operations',
  level: 'may',
  napi: 1,
  variants: ['main-exit'],
  covers: ['B-044'],
  catches: ['napi_create_async_work:does-nothing', 'napi_queue_async_work:other-status'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_queue_async_work'),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'the works are queued',
    );
    t.equal(callbacks('complete').length, 0, 'none completes');
    t.equal(exit, 0, 'the process exits');
  },
};

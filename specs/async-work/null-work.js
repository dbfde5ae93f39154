'use strict';

// The manual does not call the work optional, and gives no status for a NULL.
module.exports = {
  rule: 'Queueing, cancelling and deleting return napi_invalid_arg for a NULL work',
  from: 'https://nodejs.org/api/n-api.html#simple-asynchronous-operations',
  level: 'should',
  napi: 1,
  covers: ['B-036'],
  catches: [
    'napi_queue_async_work:does-nothing',
    'napi_queue_async_work:other-status',
    'napi_cancel_async_work:does-nothing',
    'napi_cancel_async_work:other-status',
    'napi_delete_async_work:does-nothing',
    'napi_delete_async_work:other-status',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('napi_queue_async_work'), ['napi_invalid_arg'], 'queueing refuses it');
    t.deepEqual(statuses('napi_cancel_async_work'), ['napi_invalid_arg'], 'cancelling refuses it');
    t.deepEqual(statuses('napi_delete_async_work'), ['napi_invalid_arg'], 'deleting refuses it');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// "The behavior of most Node-API calls is unspecified while an exception is pending", and these two are not among the excepted.
module.exports = {
  rule: 'A work can be created and queued while an exception is pending',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'may',
  napi: 1,
  covers: ['B-009'],
  catches: [
    'napi_create_async_work:other-status',
    'napi_queue_async_work:other-status',
    'napi_throw_error:does-nothing',
    'complete:lost',
    'complete:twice',
  ],

  scenario(addon, { record }) {
    try {
      addon.run();
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { statuses, callbacks, recorded, exit }) {
    t.deepEqual(statuses('napi_create_async_work'), ['napi_ok'], 'creating returns napi_ok');
    t.deepEqual(statuses('napi_queue_async_work'), ['napi_ok'], 'queueing returns napi_ok');
    t.equal(callbacks('complete').length, 1, 'the work completes');
    t.deepEqual(recorded('caught'), ['pending'], 'the exception reaches the caller');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

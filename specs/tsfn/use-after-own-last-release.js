'use strict';

// The manual contradicts itself: once no thread is left all calls but release return napi_closing, and yet what a thread does
// with a function that it has released is undefined. So this is recorded, and no breach.
module.exports = {
  rule: 'In the same turn of the event loop the thread that released last gets napi_closing from call and acquire',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  level: 'may',
  napi: 4,
  covers: ['A-061', 'A-114'],
  provenBy: 'node@14.4.0',

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function'),
      ['napi_closing'],
      'the call finds no holder left',
    );
    t.deepEqual(statuses('napi_acquire_threadsafe_function'), ['napi_closing'], 'so does acquire');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

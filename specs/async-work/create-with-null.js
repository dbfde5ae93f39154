'use strict';

// The manual calls the resource alone optional, and gives no status for a NULL.
module.exports = {
  rule: 'Creating with NULL for execute or the result returns napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_create_async_work',
  level: 'should',
  napi: 1,
  covers: ['B-002', 'B-004', 'F-022'],
  catches: ['napi_create_async_work:does-nothing', 'napi_create_async_work:other-status'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_create_async_work', { execute: 'null' }),
      ['napi_invalid_arg'],
      'a NULL execute is refused',
    );
    t.deepEqual(
      statuses('napi_create_async_work', { result: 'null' }),
      ['napi_invalid_arg'],
      'a NULL result is refused',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'NULL is refused as the handle of an asynchronous cleanup hook',
  from: 'https://nodejs.org/api/n-api.html#napi_remove_async_cleanup_hook',
  level: 'should',
  napi: 8,
  variants: ['main', 'worker'],
  covers: ['C-036', 'F-127'],
  catches: [
    'napi_remove_async_cleanup_hook:does-nothing',
    'napi_remove_async_cleanup_hook:other-status',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_remove_async_cleanup_hook'),
      ['napi_invalid_arg'],
      'it returns napi_invalid_arg',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

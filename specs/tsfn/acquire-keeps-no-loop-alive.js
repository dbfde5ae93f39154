'use strict';

module.exports = {
  rule: 'A hold does not keep the event loop alive: an unreferenced function that is acquired lets it end',
  from: 'https://nodejs.org/api/n-api.html#deciding-whether-to-keep-the-process-running',
  napi: 4,
  covers: ['A-115'],
  catches: ['unref-is-ignored'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_acquire_threadsafe_function'),
      ['napi_ok'],
      'acquire returns napi_ok',
    );
    t.equal(exit, 0, 'the event loop ends while two holds are left');
  },
};

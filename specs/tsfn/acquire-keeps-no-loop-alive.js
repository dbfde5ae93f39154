'use strict';

module.exports = {
  rule: 'Acquiring a function does not reference it: once unreferenced it lets the event loop end all the same',
  from: 'https://nodejs.org/api/n-api.html#deciding-whether-to-keep-the-process-running',
  basis: [
    'Deciding whether to keep the process running: unreferenced, the function does not prevent the event loop from ending',
  ],
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
    t.equal(exit, 0, 'the event loop ends while both acquisitions are left');
  },
};

'use strict';

module.exports = {
  rule: 'The finalizer can remove an asynchronous cleanup hook',
  from: 'https://nodejs.org/api/n-api.html#napi_remove_async_cleanup_hook',
  basis: [
    'napi_remove_async_cleanup_hook: it prevents the hook from running, unless that has begun',
    'Asynchronous thread-safe function calls: the finalizer runs on the main thread, when the function is about to be destroyed',
  ],
  napi: 8,
  covers: ['F10'],
  catches: ['finalize-twice', 'finalize-never'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { notes, exit }) {
    t.deepEqual(
      notes('hook removed').map(({ status }) => status),
      ['napi_ok'],
      'removing returns napi_ok',
    );
    t.equal(notes('the hook runs').length, 0, 'the hook does not run later');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

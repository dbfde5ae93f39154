'use strict';

module.exports = {
  rule: 'Before Node-API 10 the exception of the last item is not pending when the finalizer runs',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_create_threadsafe_function: before version 10 what call_js_cb throws is ignored',
    'napi_is_exception_pending: it tells whether an exception is pending',
  ],
  napi: 4,
  covers: ['X05'],
  catches: ['exception-carried-into-finalizer', 'finalize-never', 'finalize-twice'],

  scenario(addon) {
    process.on('uncaughtException', () => {});
    addon.run((item) => {
      if (item === 3) throw new Error('thrown on purpose');
    });
  },

  expect(t, { notes, items, exit }) {
    t.deepEqual(items('call_js'), [1, 2, 3], 'all items come, the last of which throws');
    t.deepEqual(
      notes('pending').map(({ value }) => value),
      [0],
      'the finalizer begins without an exception pending',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

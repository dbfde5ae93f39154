'use strict';

// The manual has more than one status for a call that leaves an exception: it asks to look whether one is pending after any other, too.
module.exports = {
  rule: 'A function that throws makes napi_make_callback return napi_pending_exception',
  from: 'https://nodejs.org/api/n-api.html#napi_make_callback',
  level: 'should',
  napi: 1,
  covers: ['M01', 'M12'],
  catches: ['napi_make_callback:does-nothing', 'napi_make_callback:other-status'],

  scenario(addon) {
    addon.run({}, () => {
      throw 7;
    });
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_make_callback'),
      ['napi_pending_exception'],
      'it returns napi_pending_exception',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

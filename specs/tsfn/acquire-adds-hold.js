'use strict';

module.exports = {
  rule: 'Acquiring an open function returns napi_ok and adds a hold: one more release has to come before it is destroyed',
  from: 'https://nodejs.org/api/n-api.html#napi_acquire_threadsafe_function',
  napi: 4,
  covers: ['A-109', 'A-154', 'A01', 'A02'],
  catches: ['acquire-adds-nothing', 'finalize-twice', 'release-is-abort'],

  scenario(addon, { record, afterTurns }) {
    addon.run();
    afterTurns(() => {
      record('second end');
      addon.use_and_release();
    });
  },

  expect(t, { statuses, callbacks, records, before, exit }) {
    t.deepEqual(
      statuses('napi_acquire_threadsafe_function'),
      ['napi_ok'],
      'acquire returns napi_ok',
    );
    t.deepEqual(
      statuses('napi_call_threadsafe_function'),
      ['napi_ok'],
      'after one of two releases the function still takes an item',
    );
    t.deepEqual(
      callbacks('call_js').map(({ item, env }) => [item, env]),
      [[1, 'live']],
      'and delivers it',
    );
    t.equal(callbacks('finalize').length, 1, 'the function is destroyed once');
    t.ok(
      before(records('second end')[0], callbacks('finalize')[0]),
      'not before the second release',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

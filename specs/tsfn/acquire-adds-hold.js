'use strict';

module.exports = {
  rule: 'Acquiring an open function returns napi_ok, and takes one more release before it is destroyed',
  from: 'https://nodejs.org/api/n-api.html#napi_acquire_threadsafe_function',
  basis: [
    'napi_acquire_threadsafe_function: an acquisition prevents destruction when all others have stopped using the function',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
    'Return values: napi_ok where the request was successful',
  ],
  napi: 4,
  covers: ['A-109', 'A-154', 'A01', 'A02', 'F-001'],
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

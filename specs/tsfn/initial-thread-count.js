'use strict';

module.exports = {
  rule: 'A function created with a count of three lives until its third release',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: the initial count marks acquisitions, in place of as many acquires at creation',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
  ],
  napi: 4,
  covers: ['A-010', 'A-154'],
  catches: ['finalize-twice', 'release-is-abort', 'finalize-never'],

  scenario(addon, { record, afterTurns }) {
    addon.run();
    afterTurns(() => {
      record('third release');
      addon.release();
    });
  },

  expect(t, { statuses, callbacks, records, before, exit }) {
    t.deepEqual(
      statuses('napi_release_threadsafe_function'),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'each release returns napi_ok',
    );
    t.equal(callbacks('finalize').length, 1, 'it is finalized once');
    const [third] = records('third release');
    t.ok(before(third, callbacks('finalize')[0]), 'the finalizer waits for the third release');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'A function with four initial acquisitions is destroyed once all four are released, whichever threads release them',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: the initial count marks acquisitions, in place of as many acquires at creation',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
    'napi_release_threadsafe_function: any thread that will stop using the function may release it',
  ],
  napi: 4,
  covers: ['A-117', 'A-118', 'A-120', 'A04', 'F-126'],
  catches: ['release-says-closing', 'finalize-twice', 'release-is-abort'],

  scenario(addon, { record }) {
    addon.run();
    let holders = 3;
    const turn = () => {
      if (holders === 1) record('last release');
      addon.let_next_release();
      if (--holders > 0) setTimeout(turn, 3);
    };
    setTimeout(turn, 3);
  },

  expect(t, { statuses, callbacks, records, before, exit }) {
    t.deepEqual(
      statuses('napi_release_threadsafe_function'),
      ['napi_ok', 'napi_ok', 'napi_ok', 'napi_ok'],
      'each release returns napi_ok',
    );
    t.deepEqual(callbacks('call_js'), [], 'call_js never runs');
    t.equal(callbacks('finalize').length, 1, 'the function is destroyed once');
    t.ok(
      before(records('last release')[0], callbacks('finalize')[0]),
      'not before the last release',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'An abort is a release too: after that of the one other holder the function is destroyed',
  from: 'https://nodejs.org/api/n-api.html#napi_release_threadsafe_function',
  napi: 4,
  covers: ['A-127', 'A13'],
  catches: ['release-says-closing', 'finalize-twice', 'finalize-never'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_release_threadsafe_function'),
      ['napi_ok', 'napi_ok', 'napi_ok', 'napi_ok'],
      'both aborts and both releases return napi_ok',
    );
    t.equal(callbacks('finalize', { tsfn: 1 }).length, 1, 'it is destroyed with nothing queued');
    t.equal(callbacks('finalize', { tsfn: 2 }).length, 1, 'and with three items queued');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

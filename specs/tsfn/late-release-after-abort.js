'use strict';

module.exports = {
  rule: 'A holder can release long after another thread aborted: napi_ok, and the function is destroyed once',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  napi: 4,
  perturb: true,
  covers: ['A-130', 'A14'],
  catches: ['release-says-closing', 'finalize-twice', 'finalize-never'],

  scenario(addon, { record, afterTurns }) {
    addon.run();
    afterTurns(() => {
      record('go on');
      addon.go_on();
    });
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_release_threadsafe_function', { thread: 'holder' }),
      ['napi_ok'],
      'the late release returns napi_ok',
    );
    t.equal(callbacks('finalize').length, 1, 'the function is destroyed once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

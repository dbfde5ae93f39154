'use strict';

module.exports = {
  rule: 'A holder can release long after another thread aborted: napi_ok, and the function is destroyed once',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  napi: 4,
  perturb: true,
  covers: ['A-130', 'A14'],
  catches: [
    'function-freed-by-finalize',
    'release-says-closing',
    'finalize-twice',
    'finalize-never',
  ],

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
      Array(20).fill('napi_ok'),
      'each late release returns napi_ok',
    );
    t.deepEqual(
      callbacks('finalize')
        .map(({ tsfn }) => tsfn)
        .sort((a, b) => a - b),
      Array.from({ length: 20 }, (_, index) => index + 1),
      'each function is destroyed once',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

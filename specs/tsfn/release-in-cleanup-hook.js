'use strict';

module.exports = {
  rule: 'A cleanup hook can release the function, which is then finalized once',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  napi: 4,
  variants: ['main', 'worker-terminate'],
  covers: ['A-171', 'F11'],
  catches: ['release-says-closing', 'finalize-twice', 'finalize-never'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_release_threadsafe_function'),
      ['napi_ok'],
      'release returns napi_ok',
    );
    t.equal(callbacks('finalize').length, 1, 'finalize runs once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

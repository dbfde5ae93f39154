'use strict';

module.exports = {
  rule: 'An unreferenced function is not destroyed before its release',
  from: 'https://nodejs.org/api/n-api.html#deciding-whether-to-keep-the-process-running',
  basis: [
    'Deciding whether to keep the process running: unref makes the function no more destroyable, nor does ref prevent its destruction',
  ],
  napi: 4,
  covers: ['A-140'],
  catches: ['release-says-closing', 'finalize-twice', 'finalize-never'],

  scenario(addon, { record, afterTurns }) {
    addon.run();
    afterTurns(() => {
      record('release');
      addon.release();
    });
  },

  expect(t, { statuses, callbacks, records, before, exit }) {
    t.deepEqual(
      statuses('napi_release_threadsafe_function'),
      ['napi_ok'],
      'the release returns napi_ok',
    );
    t.equal(callbacks('finalize').length, 1, 'it is finalized once');
    t.ok(
      before(records('release')[0], callbacks('finalize')[0]),
      'the finalizer waits for the release',
    );
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

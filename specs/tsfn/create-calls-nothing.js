'use strict';

module.exports = {
  rule: 'A function that is created and released without a call runs nothing but its finalizer',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Asynchronous thread-safe function calls: the finalizer runs on the main thread, when the function is about to be destroyed',
  ],
  napi: 4,
  covers: ['A-017', 'C15'],
  catches: ['finalize-twice', 'finalize-never'],

  scenario(addon, { record, afterTurns }) {
    addon.run(() => record('called'));
    afterTurns(() => {
      record('release');
      addon.release();
    });
  },

  expect(t, { callbacks, records, before, recorded, exit }) {
    t.deepEqual(recorded('called'), [], 'the JavaScript function is not called');
    t.equal(callbacks('call_js').length, 0, 'call_js is not called');
    const [release] = records('release');
    t.deepEqual(
      callbacks('finalize').map((finalize) => before(release, finalize)),
      [true, true],
      'each finalizer runs once, and only after the release',
    );
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

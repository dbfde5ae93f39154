'use strict';

// The manual has the function destroyed when every thread has released it or got napi_closing. Node does not wait, so that a holder
// that sleeps for ever does not keep the process alive. Who waits follows the letter, so this is recorded only.
module.exports = {
  rule: 'An aborted function is destroyed, and lets the event loop end, although other threads still hold it',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  level: 'may',
  napi: 4,
  listens: ['exit'],
  covers: ['A-129', 'A-132', 'A12'],
  catches: [
    'finalize-at-end-only',
    'closing-uses-up-no-hold',
    'abort-is-release',
    'finalize-twice',
    'finalize-never',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, records, before, exit }) {
    const finalized = callbacks('finalize');
    t.equal(finalized.length, 1, 'the function is destroyed');
    t.ok(before(finalized[0], records('exit')[0]), 'before its event loop ends');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

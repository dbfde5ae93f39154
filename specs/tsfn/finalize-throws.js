'use strict';

// The manual gives the policy for call_js alone. Recorded only.
module.exports = {
  rule: 'An exception that the finalizer leaves behind is no uncaughtException for an addon of Node-API 8',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'may',
  napi: 4,
  covers: ['A-157'],
  catches: ['finalize-on-wrong-thread', 'finalize-never'],

  scenario(addon, { record }) {
    // The addon is called on a later turn: what it does while an exception is being handled is not this rule's matter.
    const later = (error) => setImmediate(() => record('uncaught', error.message));
    process.on('uncaughtException', later);
    addon.run();
  },

  expect(t, { recorded, callbacks, returnOf, exit }) {
    t.ok(returnOf(callbacks('finalize')[0]), 'the finalizer runs');
    t.deepEqual(recorded('uncaught'), [], 'nobody hears of it');
    t.equal(exit, 0, 'the event loop goes on to its end');
  },
};

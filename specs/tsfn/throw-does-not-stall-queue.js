'use strict';

module.exports = {
  rule: 'An exception from the JavaScript of one item does not hold up the items after it, nor finalize',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  napi: 4,
  covers: ['Q15'],
  catches: ['call-js-on-wrong-thread', 'finalize-twice', 'release-is-abort'],

  scenario(addon) {
    // Whether the exception gets here, or is let go with a warning, depends on the declared version, and is another rule.
    process.on('uncaughtException', () => {});
    addon.run((item) => {
      if (item === 1) throw new Error('of the first item');
    });
  },

  // With what code the process then ends is that other rule, too.
  expect(t, { items, callbacks }) {
    t.deepEqual(items('call_js', { env: 'live' }), [1, 2, 3], 'each item is delivered, in order');
    t.equal(callbacks('finalize').length, 1, 'finalize runs');
  },
};

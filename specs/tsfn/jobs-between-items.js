'use strict';

// call_js is "run in a context appropriate for callbacks", and after a callback ticks and jobs come first (napi_make_callback). That
// each item is a callback of its own in this sense is not said, so this is no must.
module.exports = {
  rule: 'The ticks and promise jobs of an item run before the next item',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  level: 'should',
  napi: 4,
  covers: ['A-074', 'Q13'],
  catches: ['callback-lost', 'call-js-on-wrong-thread', 'release-is-abort'],

  scenario(addon, { record }) {
    addon.run((item) => {
      record('step', item);
      process.nextTick(() => record('step', item));
      Promise.resolve().then(() => record('step', item));
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(
      recorded('step'),
      [1, 1, 1, 2, 2, 2, 3, 3, 3],
      'each item has its tick and its job behind it when the next one starts',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

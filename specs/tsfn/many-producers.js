'use strict';

module.exports = {
  rule: 'Several producers at once on an unlimited queue: each item is delivered, in the order of its producer',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  napi: 4,
  covers: ['A-036', 'A-037', 'A-038', 'A-050', 'Q02', 'Q09'],
  catches: ['unlimited-queue-refuses', 'release-is-abort', 'items-swapped'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { items, exit }) {
    for (const producer of [1, 2, 3, 4, 5, 6, 7, 8]) {
      t.deepEqual(
        items('call_js').filter((item) => Math.floor(item / 100) === producer),
        Array.from({ length: 25 }, (_, index) => 100 * producer + index + 1),
        `all 25 items of producer ${producer} arrive in order`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};

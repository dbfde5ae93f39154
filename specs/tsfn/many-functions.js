'use strict';

module.exports = {
  rule: 'A hundred functions at once each deliver their item',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  napi: 4,
  covers: ['Q20'],
  catches: ['context-lost', 'items-swapped', 'item-twice'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, exit }) {
    t.deepEqual(
      callbacks('call_js')
        .map(({ tsfn, item }) => (tsfn === item ? item : 'of another function'))
        .sort((a, b) => a - b),
      Array.from({ length: 100 }, (_, index) => index + 1),
      'each item comes once, to its own function',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

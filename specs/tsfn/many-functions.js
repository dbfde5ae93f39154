'use strict';

module.exports = {
  rule: 'A hundred functions at once each deliver their item',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Calling a thread-safe function: call_js_cb gets the function, the context of the creation and the next data pointer',
  ],
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

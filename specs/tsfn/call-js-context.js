'use strict';

module.exports = {
  rule: 'call_js gets the context that the function was created with',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb gets the function, the context of the creation and the next data pointer',
    'napi_threadsafe_function_call_js: context is that of the creation',
  ],
  napi: 4,
  variants: ['main', 'worker'],
  covers: ['A-070', 'C09'],
  catches: ['context-lost', 'items-swapped', 'item-twice'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, exit }) {
    t.deepEqual(
      callbacks('call_js').map(({ item, context }) => ({ item, context })),
      [
        { item: 1, context: 8 },
        { item: 2, context: 8 },
      ],
      'the context comes with each item',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

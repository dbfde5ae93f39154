'use strict';

module.exports = {
  rule: 'Items that an abort hands back come with the context of their function',
  from: 'https://nodejs.org/api/n-api.html#napi_threadsafe_function_call_js',
  basis: [
    'napi_threadsafe_function_call_js: context is that of the creation',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
  ],
  napi: 4,
  covers: ['A-095'],
  catches: ['returned-items-lost', 'returned-items-twice', 'context-lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, exit }) {
    t.deepEqual(
      callbacks('call_js')
        .map(({ item, context }) => [item, context])
        .sort((a, b) => a[0] - b[0]),
      [
        [1, 8],
        [2, 8],
      ],
      'the context comes with each item',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

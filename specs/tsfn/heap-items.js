'use strict';

module.exports = {
  rule: 'call_js gets the very pointer of the call, and sees what the producer wrote there before',
  from: 'https://nodejs.org/api/n-api.html#napi_threadsafe_function_call_js',
  basis: [
    'napi_threadsafe_function_call_js: data is a pointer that only the threads and the callback manage',
    'Calling a thread-safe function: call_js_cb gets the function, the context of the creation and the next data pointer',
  ],
  napi: 4,
  covers: ['A-033'],
  catches: ['release-is-abort', 'item-twice'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { notes, exit }) {
    const numbers = Array.from(
      { length: 80 },
      (_, i) => 100 * (1 + Math.floor(i / 20)) + (i % 20) + 1,
    );
    t.deepEqual(
      notes('read whole')
        .map(({ value }) => value)
        .sort((a, b) => a - b),
      numbers,
      'each of the 80 items is read whole, once',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

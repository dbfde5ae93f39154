'use strict';

module.exports = {
  rule: 'The finalizer runs once, however many threads held the function',
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
  basis: [
    'Asynchronous thread-safe function calls: the finalizer runs on the main thread, when the function is about to be destroyed',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
  ],
  napi: 4,
  covers: ['A-117', 'A-120', 'A-147', 'A04', 'F03'],
  catches: ['finalize-twice', 'finalize-never', 'items-swapped'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, items, exit }) {
    t.equal(callbacks('finalize').length, 1, 'finalize runs once');
    t.deepEqual(items('call_js'), [1], 'call_js runs once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

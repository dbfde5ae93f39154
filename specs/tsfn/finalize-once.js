'use strict';

module.exports = {
  rule: 'The finalizer runs once, however many threads held the function',
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
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

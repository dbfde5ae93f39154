'use strict';

module.exports = {
  rule: 'A queue that is longer than what one turn of the event loop hands out is drained whole, in order',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  napi: 4,
  covers: ['A-035', 'Q05'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { items, exit }) {
    t.deepEqual(
      items('call_js', { env: 'live' }),
      Array.from({ length: 1100 }, (_, index) => index + 1),
      'call_js gets 1 to 1100 in order',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

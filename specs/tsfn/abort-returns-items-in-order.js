'use strict';

module.exports = {
  rule: 'Items that an abort hands back come in the order of the queue',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  level: 'should',
  napi: 4,
  covers: ['A-098'],
  catches: ['returned-items-lost', 'returned-items-twice', 'items-swapped'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { items, exit }) {
    t.deepEqual(
      items('call_js'),
      Array.from({ length: 100 }, (_, index) => index + 1),
      'call_js gets 1 to 100 in order',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

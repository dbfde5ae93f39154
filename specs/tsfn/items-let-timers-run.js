'use strict';

// The first item starts the timer, and is over when that has been due for long: only the items stand between the timer and its turn.
module.exports = {
  rule: 'A queue that is never empty lets the timers of its event loop run',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  level: 'should',
  napi: 4,
  covers: ['A-084'],
  catches: ['dispatch-without-bound', 'items-swapped'],

  scenario(addon) {
    addon.run(() => setTimeout(() => addon.stop(), 1));
  },

  expect(t, { notes, exit }) {
    t.deepEqual(
      notes('gave up').map(({ value }) => value),
      [0],
      'the timer runs before 10000 items in a row have run',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// They meet on a later turn, so that a runtime may start the work when it likes.
module.exports = {
  rule: 'execute runs beside JavaScript: each of them can wait for the other',
  from: 'https://nodejs.org/api/n-api.html#napi_create_async_work',
  basis: [
    'napi_create_async_work: execute is called from a thread of a worker pool, and can run in parallel with the event loop',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['B-013', 'S02'],
  catches: ['execute:lost', 'execute:at-once', 'execute:wrong-thread'],

  scenario(addon, { afterTurns }) {
    addon.run();
    afterTurns(() => addon.meet());
  },

  expect(t, { callbacks, notes, returnOf, before, loopThread, exit }) {
    const [execute] = callbacks('execute');
    const [met] = notes('met', { thread: loopThread });
    t.ok(execute && met && execute.n < met.n, 'JavaScript goes on when execute has begun');
    t.ok(before(met, returnOf(execute)), 'execute goes on when JavaScript has');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual has a pool, and does not say how many threads are in it.
module.exports = {
  rule: 'Two works execute beside each other: each of them can wait for the other',
  from: 'https://nodejs.org/api/n-api.html#napi_create_async_work',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['B-014'],
  catches: ['execute:lost', 'execute:at-once'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, exit }) {
    const [one, other] = callbacks('execute');
    t.ok(one && other && other.n < one.end, 'the second begins before the first returns');
    t.equal(callbacks('complete').length, 2, 'both complete');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual does not say what keeps the event loop alive.
module.exports = {
  rule: 'Neither a work that was never queued nor one that has completed keeps the event loop alive',
  from: 'https://nodejs.org/api/n-api.html#simple-asynchronous-operations',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['B-028'],
  catches: ['complete:lost', 'complete:twice'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, exit }) {
    t.deepEqual(
      callbacks('complete').map(({ data }) => data),
      [2],
      'the work that was queued completes',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual does not say how a library is loaded; that it is there once is what its loader does, and addons share state by that.
module.exports = {
  rule: 'A static of an addon is shared by all environments of the process',
  from: 'https://nodejs.org/api/n-api.html#environment-life-cycle-apis',
  level: 'should',
  napi: 1,
  variants: ['worker'],
  covers: ['C-061'],
  catches: [],

  scenario() {},

  expect(t, { notes, exit }) {
    t.deepEqual(
      notes('load').map(({ thread, value }) => [thread, value]),
      [
        ['js', 1],
        ['worker', 2],
      ],
      'the worker counts on from where the main thread was',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

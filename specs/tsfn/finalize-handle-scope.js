'use strict';

// The manual says of other callbacks that they need no handle scope, and is silent of this one.
module.exports = {
  rule: 'The finalizer may create values without opening a handle scope',
  from: 'https://nodejs.org/api/n-api.html#napi_finalize',
  level: 'should',
  napi: 4,
  covers: ['A-151', 'F05'],
  catches: [
    'finalize-at-end-only',
    'finalize-gets-no-env',
    'finalize-on-wrong-thread',
    'finalize-never',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { notes, exit }) {
    t.deepEqual(
      notes('sum').map(({ value }) => value),
      [4950],
      'all values are good until it is over',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

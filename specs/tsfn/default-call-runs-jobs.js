'use strict';

// The default call is only said to make the call; that it does so as a callback, whose ticks and jobs come behind it, is not.
module.exports = {
  rule: 'The ticks and promise jobs of a function run after the default call too',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  level: 'should',
  napi: 4,
  covers: ['A-073', 'A-080'],
  catches: ['default-call-lost', 'release-is-abort'],

  scenario(addon, { record }) {
    addon.run(() => {
      process.nextTick(() => record('tick'));
      Promise.resolve().then(() => record('job'));
    });
  },

  expect(t, { recorded, exit }) {
    t.equal(recorded('tick').length, 4, 'each of four ticks runs');
    t.equal(recorded('job').length, 4, 'each of four promise jobs runs');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// A failure is a crash or a process that never ends. No order of the calls and of the end is wrong: each thread stops when it is
// told napi_closing, and the process takes along those that never are. The manual does not say what such a call meets.
module.exports = {
  rule: 'Threads that go on calling do not disturb the end of the process',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'should',
  napi: 4,
  variants: ['main-exit'],
  covers: ['W01'],
  catches: ['function-freed-by-exit'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { threadStarts, exit }) {
    for (const name of ['producer-1', 'producer-2', 'producer-3', 'producer-4'])
      t.equal(threadStarts(name).length, 1, `${name} is there`);
    t.equal(exit, 0, 'the environment ends');
  },
};

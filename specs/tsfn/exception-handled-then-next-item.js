'use strict';

module.exports = {
  rule: 'From Node-API 10 on an exception that is listened for leaves the items after it, and the end, as they are',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  napi: 10,
  covers: ['A-090', 'Q15'],
  catches: ['exception-carried-over', 'callback-lost', 'finalize-twice'],

  scenario(addon, { record }) {
    process.on('uncaughtException', () => {});
    addon.run((item) => {
      record('ran', item);
      if (item === 1) throw new Error('thrown on purpose');
    });
  },

  expect(t, { recorded, callbacks, exit }) {
    t.deepEqual(recorded('ran'), [1, 2, 3], 'the two items after it run');
    t.equal(callbacks('finalize').length, 1, 'the function is destroyed');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'Without a call_js the JavaScript function is called without arguments, once for each item',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  napi: 4,
  covers: ['A-079', 'A-081', 'C03', 'Q18'],
  catches: ['default-call-gets-argument', 'default-call-lost', 'release-is-abort'],

  scenario(addon, { record }) {
    addon.run((...args) => record('called', args.length));
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('called'), [0, 0, 0], 'it is called three times, with no argument');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

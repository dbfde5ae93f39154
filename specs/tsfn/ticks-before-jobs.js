'use strict';

module.exports = {
  rule: 'After an item its ticks run before its promise jobs, as after any callback of Node',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  level: 'should',
  napi: 4,
  covers: ['A-075'],
  catches: ['callback-lost', 'call-js-on-wrong-thread', 'release-is-abort'],

  scenario(addon, { record }) {
    addon.run((item) => {
      Promise.resolve().then(() => record(`job or tick ${item}`, 'job'));
      process.nextTick(() => record(`job or tick ${item}`, 'tick'));
    });
  },

  expect(t, { recorded, exit }) {
    for (const item of [1, 2, 3]) {
      t.deepEqual(recorded(`job or tick ${item}`), ['tick', 'job'], `tick, then job of ${item}`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'Ticks and microtasks that the finalizer queues run before the event loop turns',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'should',
  napi: 4,
  covers: ['A-156'],
  catches: [
    'finalize-at-end-only',
    'finalize-gets-no-env',
    'finalize-on-wrong-thread',
    'finalize-never',
  ],

  scenario(addon, { record }) {
    addon.run(() => {
      setImmediate(() => record('ran', 'next turn'));
      Promise.resolve().then(() => record('ran', 'microtask'));
      process.nextTick(() => record('ran', 'tick'));
    });
  },

  expect(t, { recorded, exit }) {
    const ran = recorded('ran');
    t.deepEqual([...ran].sort(), ['microtask', 'next turn', 'tick'], 'all three run');
    t.equal(ran[2], 'next turn', 'the next turn comes last');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'execute runs on another thread than that of the event loop',
  from: 'https://nodejs.org/api/n-api.html#napi_create_async_work',
  basis: [
    'napi_create_async_work: execute is called from a worker pool thread, in parallel with the main event loop thread',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['B-011'],
  catches: ['execute:lost', 'execute:twice', 'execute:at-once', 'execute:wrong-thread'],
  unnoticed: 'Which other thread it is, is left open: a third one is as good.',

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, loopThread, exit }) {
    const executes = callbacks('execute');
    t.equal(executes.length, 1, 'execute runs once');
    t.ok(
      executes.every(({ thread }) => thread !== loopThread),
      'execute does not run on the thread of the event loop',
    );
    t.equal(callbacks('complete').length, 1, 'the work completes');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'The event loop does not end before a queued work has completed, although there is nothing else',
  from: 'https://nodejs.org/api/n-api.html#simple-asynchronous-operations',
  basis: [
    'Simple asynchronous operations: complete is invoked when the executor completes its task',
    'napi_create_async_work: complete will be called when the asynchronous logic is completed',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['B-028'],
  catches: ['execute:lost', 'complete:lost', 'complete:twice'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, returnOf, exit }) {
    t.ok(returnOf(callbacks('execute')[0]), 'the work executes to its end');
    t.equal(callbacks('complete').length, 1, 'the work completes');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

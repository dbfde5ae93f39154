'use strict';

module.exports = {
  rule: 'complete runs on the thread of the event loop, where the work was created',
  from: 'https://nodejs.org/api/n-api.html#napi_create_async_work',
  basis: [
    'napi_create_async_work: complete is called when the work is done or cancelled',
    'Simple asynchronous operations: complete runs on the main event loop thread',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['B-017'],
  catches: ['complete:lost', 'complete:twice', 'complete:wrong-thread', 'complete:wrong-data'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, loopThread, exit }) {
    const completes = callbacks('complete');
    t.deepEqual(
      completes.map(({ data }) => data).sort(),
      [1, 2, 3],
      'complete runs once for each work, with its data',
    );
    t.ok(
      completes.every(({ thread }) => thread === loopThread),
      'complete runs on the thread of the event loop each time',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

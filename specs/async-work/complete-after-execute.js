'use strict';

module.exports = {
  rule: 'complete comes after execute has returned, and sees what that wrote',
  from: 'https://nodejs.org/api/n-api.html#simple-asynchronous-operations',
  basis: [
    'Simple asynchronous operations: complete is invoked when the executor completes its task',
    'napi_create_async_work: complete is called when the asynchronous logic is completed',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['B-018'],
  catches: ['complete:lost', 'complete:at-once', 'execute:late'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, notes, before, exit }) {
    const [execute] = callbacks('execute');
    const [complete] = callbacks('complete');
    t.ok(before(execute, complete), 'complete comes after the return of execute');
    t.deepEqual(
      notes('seen').map(({ value }) => value),
      [42],
      'complete reads what execute wrote',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'Of five hundred works at once each executes once, and completes once',
  from: 'https://nodejs.org/api/n-api.html#simple-asynchronous-operations',
  basis: [
    'napi_queue_async_work: it schedules the work for execution',
    'Simple asynchronous operations: execute is invoked when the executor is ready, and complete when it is done',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['B-012', 'B-020'],
  catches: ['execute:lost', 'execute:twice', 'complete:lost', 'complete:twice'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, exit }) {
    for (const name of ['execute', 'complete'])
      t.deepEqual(
        callbacks(name)
          .map(({ data }) => data)
          .sort((a, b) => a - b),
        Array.from({ length: 500 }, (_, index) => index + 1),
        `${name} runs once for each`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

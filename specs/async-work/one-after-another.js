'use strict';

module.exports = {
  rule: 'complete can create and queue the next work, five hundred times',
  from: 'https://nodejs.org/api/n-api.html#simple-asynchronous-operations',
  basis: [
    'Simple asynchronous operations: code that needs Node-API belongs into complete',
    'napi_queue_async_work: it schedules the work for execution',
  ],
  napi: 1,
  covers: ['S06'],
  catches: ['execute:lost', 'complete:lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, exit }) {
    for (const name of ['execute', 'complete'])
      t.deepEqual(
        callbacks(name).map(({ data }) => data),
        Array.from({ length: 500 }, (_, index) => index + 1),
        `${name} runs once for each, one work after another`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'execute and complete both get the data of their work, NULL too',
  from: 'https://nodejs.org/api/n-api.html#simple-asynchronous-operations',
  basis: [
    'Simple asynchronous operations: both callbacks get the data that was passed to napi_create_async_work',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['B-008', 'S01'],
  catches: [
    'execute:lost',
    'execute:twice',
    'execute:wrong-data',
    'complete:lost',
    'complete:twice',
    'complete:wrong-data',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, exit }) {
    for (const [number, data] of [
      [1, 7],
      [2, 8],
      [3, null],
    ])
      for (const name of ['execute', 'complete'])
        t.deepEqual(
          callbacks(name, { number }).map((callback) => callback.data),
          [data],
          `${name} of work ${number} gets ${data}`,
        );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

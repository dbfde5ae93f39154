'use strict';

module.exports = {
  rule: 'The finalizer gets the finalize data, and the context as its hint',
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
  basis: [
    'Asynchronous thread-safe function calls: the finalizer gets the context and the finalize data of the creation',
  ],
  napi: 4,
  covers: ['A-149', 'C10'],
  catches: ['finalize-gets-wrong-data', 'finalize-gets-wrong-hint', 'finalize-twice'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, exit }) {
    t.deepEqual(
      callbacks('finalize').map(({ data, hint }) => ({ data, hint })),
      [{ data: 7, hint: 8 }],
      'finalize gets both as they were given',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'Each finalizer of an object runs once when its environment ends, with data and hint',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  basis: [
    'Finalization on the exit of the Node.js environment: finalizers of objects are called when the environment is torn down',
  ],
  napi: 5,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['D-086', 'D-066'],
  catches: [],

  scenario(addon, { end }) {
    global.kept = {};
    addon.run(global.kept);
    end();
  },

  expect(t, { callbacks, exit }) {
    t.deepEqual(
      callbacks('finalize')
        .map(({ data, hint }) => [data, hint])
        .sort(),
      [
        [1, 11],
        [2, 12],
        [3, 13],
      ],
      'that of a wrap, an added one and that of an external',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

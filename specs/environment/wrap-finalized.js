'use strict';

module.exports = {
  rule: 'The finalizer of a wrap runs once when the environment ends, with data and hint',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  basis: [
    'Finalization on the exit of the Node.js environment: finalizers of objects are called when the environment is torn down',
  ],
  napi: 1,
  variants: [
    'main',
    'worker',
    'worker-exit',
    'worker-terminate',
    'worker-throw',
    'nested-worker',
    'nested-worker-terminate',
  ],
  covers: ['D-086'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:out-of-order',
    'finalize:twice',
    'finalize:wrong-data',
    'finalize:wrong-hint',
    'napi_wrap:does-nothing',
    'napi_wrap:other-status',
  ],

  scenario(addon, { end }) {
    global.kept = {};
    addon.run(global.kept);
    end();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('napi_wrap'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(
      callbacks('finalize').map(({ data, hint }) => [data, hint]),
      [[1, 11]],
      'it runs once, with data and hint',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

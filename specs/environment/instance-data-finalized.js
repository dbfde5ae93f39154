'use strict';

module.exports = {
  rule: 'The finalizer of the instance data runs once when the environment ends, with data and hint',
  from: 'https://nodejs.org/api/n-api.html#napi_set_instance_data',
  basis: [
    'napi_set_instance_data: the finalizer is called when the environment is torn down, with the data and the hint',
    'Finalization on the exit of the Node.js environment: finalizers of instance data are called then',
  ],
  napi: 6,
  variants: [
    'main',
    'worker',
    'worker-exit',
    'worker-terminate',
    'worker-throw',
    'nested-worker',
    'nested-worker-terminate',
  ],
  covers: ['C-004', 'D-084', 'I04', 'I01'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:out-of-order',
    'finalize:twice',
    'finalize:wrong-data',
    'finalize:wrong-hint',
    'napi_set_instance_data:does-nothing',
    'napi_set_instance_data:other-status',
  ],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('napi_set_instance_data'), ['napi_ok'], 'it returns napi_ok');
    const finalized = callbacks('finalize');
    t.deepEqual(
      finalized.map(({ data, hint }) => [data, hint]),
      [[7, 8]],
      'it runs once, with data and hint',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

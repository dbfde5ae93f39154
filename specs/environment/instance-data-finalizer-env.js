'use strict';

module.exports = {
  rule: 'The finalizer of the instance data is given its environment',
  from: 'https://nodejs.org/api/n-api.html#napi_finalize',
  basis: [
    'napi_finalize: the first parameter of such a function is an environment',
    'node_api_basic_finalize: the environment may be NULL where the finalizer is that of an external string',
    'Finalization on the exit of the Node.js environment: finalizers of instance data are called when the environment is torn down',
  ],
  napi: 6,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['D-084'],
  catches: ['finalize:without-env', 'napi_set_instance_data:other-status'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('napi_set_instance_data'), ['napi_ok'], 'it returns napi_ok');
    t.ok(
      callbacks('finalize').every(({ env }) => env === 'live'),
      'the env is not NULL',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('finalize').length === 0 ? 'it was not finalized' : null;
  },
};

'use strict';

module.exports = {
  rule: 'The finalizers of objects are given their environment when it ends',
  from: 'https://nodejs.org/api/n-api.html#napi_finalize',
  basis: [
    'napi_finalize: the first parameter of such a function is an environment',
    'node_api_basic_finalize: the environment may be NULL where the finalizer is that of an external string',
  ],
  napi: 5,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['D-084'],
  catches: ['finalize:without-env'],

  scenario(addon, { end }) {
    global.kept = {};
    global.external = addon.run(global.kept);
    end();
  },

  expect(t, { calls, callbacks, exit }) {
    t.equal(calls('napi_wrap').length, 1, 'an object is wrapped');
    t.ok(
      callbacks('finalize').every(({ env }) => env === 'live'),
      'the env is not NULL',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('finalize').length === 0 ? 'nothing was finalized' : null;
  },
};

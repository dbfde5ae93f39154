'use strict';

// The manual spares node_api_basic_finalize and callbacks a scope of their own, and does not speak of napi_finalize.
module.exports = {
  rule: 'The finalizer of an object can create a handle without a scope when the environment ends',
  from: 'https://nodejs.org/api/n-api.html#napi_finalize',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['D-074', 'D-086'],
  catches: ['finalize:without-env', 'napi_create_object:other-status'],

  scenario(addon, { end }) {
    global.kept = {};
    addon.run(global.kept);
    end();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('napi_wrap'), ['napi_ok'], 'there is a finalizer');
    t.ok(
      statuses('napi_create_object').every((status) => status === 'napi_ok'),
      'it returns napi_ok',
    );
    t.ok(
      callbacks('finalize').every(({ end }) => end !== undefined),
      'the finalizer returns',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    return calls('napi_create_object').length === 0 ? 'nothing was finalized' : null;
  },
};

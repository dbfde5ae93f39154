'use strict';

// The manual does not say what becomes of an addon whose Init threw: that it gave its data to an environment, which ends, is known.
module.exports = {
  rule: 'What Init left with its environment is cleaned up at the end, though Init threw',
  from: 'https://nodejs.org/api/n-api.html#napi_add_env_cleanup_hook',
  level: 'should',
  napi: 6,
  variants: ['main', 'worker'],
  loads: true,
  covers: ['C-045'],
  catches: [
    'cleanup-hook:lost',
    'cleanup-hook:out-of-order',
    'cleanup-hook:twice',
    'cleanup-hook:wrong-data',
    'finalize:late',
    'finalize:lost',
    'finalize:out-of-order',
    'finalize:twice',
    'finalize:wrong-data',
    'napi_add_env_cleanup_hook:does-nothing',
    'napi_set_instance_data:does-nothing',
    'napi_throw_error:does-nothing',
  ],

  scenario(load, { record }) {
    try {
      load();
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { recorded, callbacks, exit }) {
    t.deepEqual(recorded('caught'), ['thrown by Init'], 'Init threw');
    t.deepEqual(
      callbacks('cleanup-hook').map(({ data }) => data),
      [8],
      'its hook runs once',
    );
    t.deepEqual(
      callbacks('finalize').map(({ data }) => data),
      [7],
      'its instance data is finalized once',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

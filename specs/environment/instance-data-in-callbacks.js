'use strict';

module.exports = {
  rule: 'Instance data is there in the callbacks of a thread-safe function, and in a later call from JavaScript',
  from: 'https://nodejs.org/api/n-api.html#napi_get_instance_data',
  basis: [
    'napi_get_instance_data: it retrieves the data that was set for the environment that runs',
    'napi_threadsafe_function_call_js: its env is to be used for calls of the API',
  ],
  napi: 6,
  variants: ['main', 'worker'],
  covers: ['C-002', 'I01', 'I02'],
  catches: [
    'call_js:lost',
    'call_js:out-of-order',
    'call_js:twice',
    'finalize:lost',
    'finalize:twice',
    'finalize:without-env',
    'napi_get_instance_data:does-nothing',
    'napi_get_instance_data:other-status',
    'napi_get_instance_data:result-changed',
    'napi_set_instance_data:does-nothing',
  ],

  scenario(addon, { afterTurns }) {
    addon.run();
    afterTurns(() => addon.look_again());
  },

  expect(t, { calls, callbacks, exit }) {
    t.equal(callbacks('call_js').length, 1, 'there is an item');
    t.deepEqual(
      calls('napi_get_instance_data').map(({ status, results }) => [status, results.data]),
      [1, 2, 3, 4].map(() => ['napi_ok', 7]),
      'it is what was set, each time',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

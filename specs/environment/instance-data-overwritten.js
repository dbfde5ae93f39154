'use strict';

module.exports = {
  rule: 'New instance data takes the place of the old, whose finalizer is never called',
  from: 'https://nodejs.org/api/n-api.html#napi_set_instance_data',
  basis: [
    'napi_set_instance_data: what was set before is overwritten, and its finalizer is not called',
    'napi_get_instance_data: it retrieves the data that was set',
  ],
  napi: 6,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['C-002', 'C-003', 'I03', 'F-133'],
  catches: [
    'finalize:at-once',
    'napi_get_instance_data:does-nothing',
    'napi_get_instance_data:other-status',
    'napi_get_instance_data:result-changed',
    'napi_set_instance_data:does-nothing',
    'napi_set_instance_data:other-status',
  ],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { statuses, calls, callbacks, exit }) {
    t.deepEqual(statuses('napi_set_instance_data'), ['napi_ok', 'napi_ok'], 'it returns napi_ok');
    t.deepEqual(
      calls('napi_get_instance_data').map(({ status, results }) => [status, results.data]),
      [['napi_ok', 2]],
      'the new data is there',
    );
    t.deepEqual(callbacks('finalize', { data: 1 }), [], 'the first finalizer is never called');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual calls the hint optional, and speaks of a finalizer that was provided; it does not say in so many words that there may be none.
module.exports = {
  rule: 'Instance data needs no finalizer',
  from: 'https://nodejs.org/api/n-api.html#napi_set_instance_data',
  level: 'should',
  napi: 6,
  variants: ['main', 'worker'],
  covers: ['C-005'],
  catches: [
    'napi_get_instance_data:does-nothing',
    'napi_get_instance_data:other-status',
    'napi_get_instance_data:result-changed',
    'napi_set_instance_data:does-nothing',
    'napi_set_instance_data:other-status',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, calls, exit }) {
    t.deepEqual(statuses('napi_set_instance_data'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(
      calls('napi_get_instance_data').map(({ status, results }) => [status, results.data]),
      [['napi_ok', 7]],
      'the data is there',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

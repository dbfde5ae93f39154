'use strict';

module.exports = {
  rule: 'Instance data can be set and read while an exception is pending',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 6,
  variants: ['main', 'worker'],
  covers: ['C-010'],
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

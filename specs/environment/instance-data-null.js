'use strict';

module.exports = {
  rule: 'Instance data can be set to NULL again',
  from: 'https://nodejs.org/api/n-api.html#napi_set_instance_data',
  level: 'should',
  napi: 6,
  variants: ['main', 'worker'],
  covers: ['C-006', 'F-133'],
  catches: ['napi_get_instance_data:other-status', 'napi_get_instance_data:result-changed'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, calls, exit }) {
    t.deepEqual(statuses('napi_set_instance_data'), ['napi_ok', 'napi_ok'], 'it returns napi_ok');
    t.deepEqual(
      calls('napi_get_instance_data').map(({ status, results }) => [status, results.data]),
      [['napi_ok', null]],
      'it is NULL',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'Without data of its own an environment has NULL as its instance data',
  from: 'https://nodejs.org/api/n-api.html#napi_get_instance_data',
  basis: ['napi_get_instance_data: it succeeds and yields NULL where none was set'],
  napi: 6,
  variants: ['main', 'worker'],
  covers: ['C-001', 'F-071'],
  catches: ['napi_get_instance_data:other-status', 'napi_get_instance_data:result-changed'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, exit }) {
    t.deepEqual(
      calls('napi_get_instance_data').map(({ status, results }) => [status, results.data]),
      [['napi_ok', null]],
      'it is NULL',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

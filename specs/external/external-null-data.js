'use strict';

// The manual does not say that the data may be NULL.
module.exports = {
  rule: 'An external can be created with NULL, and yields it',
  from: 'https://nodejs.org/api/n-api.html#napi_create_external',
  level: 'should',
  napi: 1,
  covers: ['D-094'],
  catches: [
    'napi_create_external:does-nothing',
    'napi_create_external:other-status',
    'napi_create_external:result-changed',
    'napi_get_value_external:other-status',
    'napi_get_value_external:result-changed',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, calls, exit }) {
    t.deepEqual(statuses('napi_create_external'), ['napi_ok'], 'it is created');
    t.deepEqual(
      calls('napi_get_value_external').map(({ status, results }) => [
        status,
        results && results.result,
      ]),
      [['napi_ok', null]],
      'it yields NULL',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'node_api_create_object_with_properties returns napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 9,
  covers: ['E-001'],
  catches: [
    'node_api_create_object_with_properties:does-nothing',
    'node_api_create_object_with_properties:other-status',
  ],

  scenario(addon) {
    addon.run('key', 7);
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('node_api_create_object_with_properties'),
      ['napi_invalid_arg'],
      'it refuses that',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

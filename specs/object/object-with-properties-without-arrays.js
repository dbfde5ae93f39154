'use strict';

// The manual has two arrays of the length there, and does not say that there need be none.
module.exports = {
  rule: 'node_api_create_object_with_properties needs no arrays where there are no properties',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_object_with_properties',
  level: 'should',
  napi: 8,
  covers: ['V-195'],
  catches: [
    'node_api_create_object_with_properties:does-nothing',
    'node_api_create_object_with_properties:other-status',
    'node_api_create_object_with_properties:result-changed',
  ],

  scenario(addon, { record }) {
    const prototype = {};
    const made = addon.run(prototype);
    record('keys', Reflect.ownKeys(made || { none: 1 }).length);
    record('prototype', made !== undefined && Object.getPrototypeOf(made) === prototype);
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      statuses('node_api_create_object_with_properties'),
      ['napi_ok'],
      'it returns napi_ok',
    );
    t.deepEqual(recorded('keys'), [0], 'the object has no keys');
    t.deepEqual(recorded('prototype'), [true], 'it has its prototype');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'A property key addresses the property of its text, an element by "5": on an object and on an array',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_property_key_utf8',
  basis: [
    'node_api_create_property_key_utf8: the result is for use as a property key of objects',
    'node_api_create_property_key_latin1: the same',
    'node_api_create_property_key_utf16: the same',
  ],
  napi: 10,
  covers: ['V-124', 'V-126', 'VN43'],
  catches: [
    'napi_create_int32:does-nothing',
    'napi_create_int32:result-changed',
    'napi_set_property:does-nothing',
    'napi_set_property:other-status',
    'node_api_create_property_key_latin1:does-nothing',
    'node_api_create_property_key_latin1:result-changed',
    'node_api_create_property_key_utf16:does-nothing',
    'node_api_create_property_key_utf16:result-changed',
    'node_api_create_property_key_utf8:does-nothing',
    'node_api_create_property_key_utf8:result-changed',
  ],

  scenario(addon, { record }) {
    const object = {};
    const array = [];
    addon.run(object);
    addon.run(array);
    record('object', object);
    record('array', [array.length, array[5], array.name]);
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_set_property'), Array(6).fill('napi_ok'), 'each is set');
    t.deepEqual(
      recorded('object'),
      [{ 5: 42, name: 41 }],
      'the object has the element 5, as it was set last, and the name',
    );
    t.deepEqual(recorded('array'), [[6, 42, 41]], 'the array has the element 5, and the name');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

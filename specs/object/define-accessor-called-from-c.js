'use strict';

module.exports = {
  rule: 'A getter and a setter of napi_define_properties run as well where the property is read or set through Node-API',
  from: 'https://nodejs.org/api/n-api.html#napi_property_descriptor',
  basis: [
    'napi_property_descriptor: a getter is called too where the get is performed by a Node-API call, and so is a setter',
  ],
  napi: 1,
  covers: ['V-208'],
  catches: [
    'getter:lost',
    'getter:twice',
    'napi_define_properties:does-nothing',
    'napi_get_named_property:does-nothing',
    'napi_get_named_property:other-status',
    'napi_set_named_property:does-nothing',
    'napi_set_named_property:other-status',
    'setter:lost',
    'setter:twice',
  ],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { callbacks, statuses, exit }) {
    t.equal(callbacks('getter').length, 1, 'the getter runs once');
    t.equal(callbacks('setter').length, 1, 'the setter runs once');
    t.deepEqual(statuses('napi_get_named_property'), ['napi_ok'], 'it is read');
    t.deepEqual(statuses('napi_set_named_property'), ['napi_ok'], 'it is set');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

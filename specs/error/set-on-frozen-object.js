'use strict';

module.exports = {
  rule: 'To set a property of an object that napi_object_freeze has frozen changes nothing',
  from: 'https://nodejs.org/api/n-api.html#napi_object_freeze',
  basis: [
    'napi_object_freeze: the values of the properties of a frozen object cannot be changed, as ECMAScript has it',
  ],
  napi: 8,
  catches: ['napi_object_freeze:does-nothing'],
  covers: ['E-045'],

  scenario(addon, { record }) {
    const object = { key: 'kept' };
    try {
      addon.run(object);
    } catch (error) {
      // Whether one is thrown is left open.
    }
    record('key', object.key);
  },

  expect(t, { statuses, recorded, exit }) {
    t.equal(statuses('napi_set_named_property').length, 1, 'it is called');
    t.deepEqual(recorded('key'), ['kept'], 'the property is as it was');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

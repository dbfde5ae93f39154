'use strict';

module.exports = {
  rule: 'To JavaScript an external is an object without a prototype on which no property can be set',
  from: 'https://nodejs.org/api/n-api.html#napi_valuetype',
  basis: [
    'napi_valuetype: an external appears as a plain object without prototype, on which no properties can be set',
  ],
  napi: 1,
  covers: ['D-096'],
  catches: [
    'napi_create_external:does-nothing',
    'napi_create_external:other-status',
    'napi_create_external:result-changed',
  ],

  scenario(addon, { record }) {
    const external = addon.create(1);
    record('type', typeof external);
    record('prototype', Object.getPrototypeOf(external));
    try {
      external.property = 1;
    } catch (error) {
      // Strict code may be told.
    }
    record('property', external.property === undefined);
    record('keys', Reflect.ownKeys(external).length);
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_create_external'), ['napi_ok'], 'it is created');
    t.deepEqual(recorded('type'), ['object'], 'it is an object');
    t.deepEqual(recorded('prototype'), [null], 'without prototype');
    t.deepEqual(recorded('property'), [true], 'a property that is set is not there');
    t.deepEqual(recorded('keys'), [0], 'nor any key');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

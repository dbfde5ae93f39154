'use strict';

module.exports = {
  rule: 'A setter alone makes an accessor without a getter: each assignment calls it with the value, and a read gives undefined',
  from: 'https://nodejs.org/api/n-api.html#napi_property_descriptor',
  basis: [
    'napi_property_descriptor: setter is called when a set access of the property is performed',
  ],
  napi: 1,
  covers: ['V-206'],
  catches: [
    'napi_define_properties:does-nothing',
    'napi_get_cb_info:does-nothing',
    'napi_get_cb_info:other-status',
    'napi_get_cb_info:result-changed',
    'setter:lost',
    'setter:twice',
  ],

  scenario(addon, { record, outcomeOf }) {
    const object = {};
    outcomeOf(() => addon.setter(object, 'a', 6));
    outcomeOf(() => (object.a = 41));
    outcomeOf(() => (object.a = 42));
    record(
      'read',
      outcomeOf(() => object.a),
    );
    record(
      'seen',
      outcomeOf(() => Object.getOwnPropertyDescriptor(object, 'a')),
    );
  },

  expect(t, { calls, callbacks, notes, recorded, exit }) {
    t.equal(callbacks('setter').length, 2, 'it is called for each assignment');
    t.deepEqual(
      calls('napi_get_cb_info').map(({ results = {} }) => results.data),
      [7, 7],
      'it has its data',
    );
    t.deepEqual(
      notes('stored').map(({ value }) => value),
      [41, 42],
      'it gets the values',
    );
    t.equal(recorded('read')[0], 'undefined', 'undefined is read');
    t.equal(
      recorded('seen')[0],
      '{get: undefined, set: a function, enumerable: true, configurable: true}',
      'there is no getter',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

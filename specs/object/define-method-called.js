'use strict';

module.exports = {
  rule: 'A method of napi_define_properties is called with this, the arguments and the data of its own descriptor',
  from: 'https://nodejs.org/api/n-api.html#napi_property_descriptor',
  basis: [
    'napi_property_descriptor: method is the function; data is passed into method, getter and setter',
  ],
  napi: 1,
  covers: ['V-204', 'V-209'],
  catches: [
    'function:lost',
    'function:twice',
    'getter:lost',
    'getter:twice',
    'getter:without-env',
    'napi_define_properties:does-nothing',
    'napi_get_cb_info:other-status',
    'napi_get_cb_info:result-changed',
  ],

  scenario(addon, { record, outcomeOf }) {
    const object = {};
    outcomeOf(() => addon.run(object));
    record(
      'this',
      outcomeOf(() => [object.first(41) === object, object.second(42) === object, object.third]),
    );
  },

  expect(t, { calls, notes, recorded, exit }) {
    t.equal(recorded('this')[0], '[true, true, undefined]', 'this is the object');
    t.deepEqual(
      notes('argument').map(({ value }) => value),
      [41, 42],
      'the arguments are passed',
    );
    t.deepEqual(
      calls('napi_get_cb_info').map(({ results = {} }) => results.data),
      [5, 6, 7],
      'each method gets its data, and so does the getter',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

const TABLE = [
  ['0', '{get: a function, set: a function, enumerable: false, configurable: false}'],
  ['2', '{get: a function, set: a function, enumerable: true, configurable: false}'],
  ['4', '{get: a function, set: a function, enumerable: false, configurable: true}'],
  ['6', '{get: a function, set: a function, enumerable: true, configurable: true}'],
  ['7', '{get: a function, set: a function, enumerable: true, configurable: true}'],
];

module.exports = {
  rule: 'napi_define_properties makes one accessor of a getter and a setter, enumerable and configurable as their bits say',
  from: 'https://nodejs.org/api/n-api.html#napi_property_attributes',
  basis: [
    'napi_property_attributes: napi_writable, napi_enumerable and napi_configurable are the attributes of ECMAScript; without them a property is read-only, not enumerable and not configurable',
    'napi_property_descriptor: getter is called for a get access, setter for a set access',
  ],
  napi: 1,
  covers: ['V-207'],
  catches: ['napi_define_properties:does-nothing', 'napi_define_properties:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (attributes) => {
      const object = {};
      addon.accessor(object, 'a', attributes);
      return Object.getOwnPropertyDescriptor(object, 'a');
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_define_properties');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `attributes ${input}: ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

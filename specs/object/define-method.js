'use strict';

const TABLE = [
  ['0', '{value: a function, writable: false, enumerable: false, configurable: false}'],
  ['1', '{value: a function, writable: true, enumerable: false, configurable: false}'],
  ['2', '{value: a function, writable: false, enumerable: true, configurable: false}'],
  ['3', '{value: a function, writable: true, enumerable: true, configurable: false}'],
  ['4', '{value: a function, writable: false, enumerable: false, configurable: true}'],
  ['5', '{value: a function, writable: true, enumerable: false, configurable: true}'],
  ['6', '{value: a function, writable: false, enumerable: true, configurable: true}'],
  ['7', '{value: a function, writable: true, enumerable: true, configurable: true}'],
];

module.exports = {
  rule: 'napi_define_properties makes a data property of a method, with just the attributes whose bits are set',
  from: 'https://nodejs.org/api/n-api.html#napi_property_attributes',
  basis: [
    'napi_property_attributes: napi_writable, napi_enumerable and napi_configurable are the attributes of ECMAScript; without them a property is read-only, not enumerable and not configurable',
    "napi_property_descriptor: method makes the descriptor's value a function",
  ],
  napi: 1,
  covers: ['V-199', 'V-200', 'V-201', 'V-204'],
  catches: ['napi_define_properties:does-nothing', 'napi_define_properties:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (attributes) => {
      const object = {};
      addon.method(object, 'a', attributes);
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

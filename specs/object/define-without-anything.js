'use strict';

// The manual has no such descriptor.
const TABLE = [
  ['0', '{value: undefined, writable: false, enumerable: false, configurable: false}'],
  ['1', '{value: undefined, writable: true, enumerable: false, configurable: false}'],
  ['2', '{value: undefined, writable: false, enumerable: true, configurable: false}'],
  ['4', '{value: undefined, writable: false, enumerable: false, configurable: true}'],
  ['5', '{value: undefined, writable: true, enumerable: false, configurable: true}'],
];

module.exports = {
  rule: 'A descriptor without value, method, getter and setter makes a property of undefined',
  from: 'https://nodejs.org/api/n-api.html#napi_property_descriptor',
  level: 'may',
  napi: 1,
  covers: ['V-213'],
  catches: ['napi_define_properties:does-nothing', 'napi_define_properties:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (attributes) => {
      const object = {};
      addon.run(object, attributes);
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

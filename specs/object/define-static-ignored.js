'use strict';

const TABLE = [
  ['1024', '{value: 9, writable: false, enumerable: false, configurable: false}'],
  ['1031', '{value: 9, writable: true, enumerable: true, configurable: true}'],
  ['1026', '{value: 9, writable: false, enumerable: true, configurable: false}'],
];

module.exports = {
  rule: 'napi_static changes nothing for napi_define_properties',
  from: 'https://nodejs.org/api/n-api.html#napi_property_attributes',
  basis: ['napi_property_attributes: napi_static is ignored by napi_define_properties'],
  napi: 1,
  covers: ['V-202', 'F-051'],
  catches: ['napi_define_properties:does-nothing', 'napi_define_properties:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (attributes) => {
      const object = {};
      addon.value(object, 'a', attributes, 9);
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

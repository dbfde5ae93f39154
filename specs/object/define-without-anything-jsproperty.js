'use strict';

// The manual has no such descriptor.
const TABLE = [['7', '{value: undefined, writable: true, enumerable: true, configurable: true}']];

module.exports = {
  rule: 'A descriptor without value, method, getter and setter makes a property of undefined, with napi_default_jsproperty too',
  from: 'https://nodejs.org/api/n-api.html#napi_property_descriptor',
  level: 'may',
  napi: 1,
  covers: ['V-213'],
  provenBy: 'node@26.10.0',

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

'use strict';

const TABLE = [
  ['undefined', 'true'],
  ['null', 'true'],
  ['false', 'true'],
  ['-0', 'true'],
  ['NaN', 'true'],
  ['"a"', 'true'],
  ['Symbol("d")', 'true'],
  ['1n', 'true'],
  ['mine', 'true'],
  ['[]', 'true'],
  ['() => {}', 'true'],
];

module.exports = {
  rule: 'napi_define_properties takes a value of any type',
  from: 'https://nodejs.org/api/n-api.html#napi_property_descriptor',
  basis: ['napi_property_descriptor: value is what a get of a data property retrieves'],
  napi: 1,
  covers: ['V-203'],
  catches: ['napi_define_properties:does-nothing', 'napi_define_properties:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (value) => {
      const object = {};
      addon.value(object, 'a', 7, value);
      return Reflect.ownKeys(object).length === 1 && Object.is(object.a, value);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_define_properties');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `${input} reads back the same`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

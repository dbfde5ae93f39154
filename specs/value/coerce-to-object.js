'use strict';

const TABLE = [
  ['1', '["object", "Number", 1]'],
  ['-0', '["object", "Number", -0]'],
  ['"a"', '["object", "String", "a"]'],
  ['true', '["object", "Boolean", true]'],
  ['false', '["object", "Boolean", false]'],
  ['Symbol("d")', '["object", "Symbol", Symbol(d)]'],
  ['1n', '["object", "BigInt", 1n]'],
];

module.exports = {
  rule: 'napi_coerce_to_object makes an object of a primitive, of its class and with its value: Number, String, Boolean, Symbol, BigInt',
  from: 'https://nodejs.org/api/n-api.html#napi_coerce_to_object',
  basis: ['napi_coerce_to_object: the abstract operation ToObject()'],
  napi: 1,
  covers: ['V-050'],
  catches: [
    'napi_coerce_to_object:does-nothing',
    'napi_coerce_to_object:other-status',
    'napi_coerce_to_object:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (value) => {
      const made = addon.run(value);
      return [typeof made, made.constructor.name, made.valueOf()];
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_coerce_to_object');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `${input} becomes ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual says that it is an Object.
const TABLE = [
  ['["abc", "length"]', '3'],
  ['["abc", 1]', '"b"'],
  ['[5, "toFixed"]', 'a function'],
  ['[true, "nope"]', 'undefined'],
  ['[Symbol("d"), "toString"]', 'a function'],
];

module.exports = {
  rule: 'napi_get_property reads properties of a string, a number and a boolean',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property',
  level: 'should',
  napi: 1,
  covers: ['E-040', 'V-135', 'VN62'],
  catches: [
    'napi_get_property:does-nothing',
    'napi_get_property:other-status',
    'napi_get_property:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([object, key]) => addon.run(object, key));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_get_property');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `of ${input} it is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// What key is passed is the duty of the caller: strings, numbers and symbols are what the manual names.
const TABLE = [
  ['[{ z: 1 }, { toString: () => "z" }]', '["napi_ok", 1]'],
  ['[{ undefined: 2 }, undefined]', '["napi_ok", 2]'],
  ['[{ null: 3 }, null]', '["napi_ok", 3]'],
  ['[{ true: 4 }, true]', '["napi_ok", 4]'],
  ['[{ 7: 5 }, 7n]', '["napi_ok", 5]'],
  ['[{ "1,2": 6 }, [1, 2]]', '["napi_ok", 6]'],
  ['[{}, { toString() { throw mine; } }]', 'throws mine'],
];

module.exports = {
  rule: 'A key of another type is converted by napi_get_property as obj[key] does, and what that throws is pending',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property',
  level: 'should',
  napi: 1,
  covers: ['V-132'],
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
      t.equal(
        returned[i] === 'napi_ok' ? `["napi_ok", ${rows[i]}]` : rows[i],
        expected,
        `of ${input} it is ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

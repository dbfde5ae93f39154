'use strict';

const TABLE = [
  ['({ length: 3 })', 'undefined'],
  ['"abc"', 'undefined'],
  ['new Uint8Array(3)', 'undefined'],
  ['(function () { return arguments; })(1, 2)', 'undefined'],
  ['Object.create([1])', 'undefined'],
  ['undefined', 'undefined'],
  ['null', 'undefined'],
  ['3', 'undefined'],
];

module.exports = {
  rule: 'napi_get_array_length refuses what is no array: an object with a length, a text, a typed array, arguments',
  from: 'https://nodejs.org/api/n-api.html#napi_get_array_length',
  level: 'should',
  napi: 1,
  covers: ['V-313', 'F-062'],
  catches: [
    'napi_get_array_length:does-nothing',
    'napi_get_array_length:other-status',
    'napi_get_array_length:written-although-failed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (value) => void addon.run(value));
  },

  expect(t, { statuses, recorded, calls, exit }) {
    const returned = statuses('napi_get_array_length');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) => {
      t.ok(
        ![undefined, 'did not return', 'napi_ok'].includes(returned[i]),
        `${input} is not reported as done`,
      );
      t.equal(rows[i], expected, `${input} gives no exception`);
    });
    t.ok(
      calls('napi_get_array_length').every(({ results = {} }) => results.result === 'untouched'),
      'nothing is written',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

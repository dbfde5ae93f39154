'use strict';

const TABLE = [
  ['Symbol()', 'throws TypeError'],
  ['({ toString() { throw mine; } })', 'throws mine'],
  ['({ [Symbol.toPrimitive]() { throw mine; } })', 'throws mine'],
  ['({ [Symbol.toPrimitive]: () => ({}) })', 'throws TypeError'],
  ['Object.create(null)', 'throws TypeError'],
  ['[Symbol()]', 'throws TypeError'],
];

module.exports = {
  rule: 'Where ToString throws napi_coerce_to_string does not return napi_ok, and just that exception is pending: of a symbol, an object that throws or has no primitive',
  from: 'https://nodejs.org/api/n-api.html#napi_coerce_to_string',
  basis: [
    'napi_coerce_to_string: the abstract operation ToString()',
    'Exceptions: any call may result in a pending exception, and returns napi_ok only where none is',
  ],
  napi: 1,
  covers: ['E-039', 'V-049'],
  catches: ['napi_coerce_to_string:does-nothing', 'napi_coerce_to_string:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (value) => void addon.run(value));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_coerce_to_string');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) => {
      t.ok(
        ![undefined, 'did not return', 'napi_ok'].includes(returned[i]),
        `${input} is not reported as done`,
      );
      t.equal(rows[i], expected, `${input}: the call ${expected}`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};

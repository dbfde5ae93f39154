'use strict';

// The section of the function names no status, and that on exceptions leaves open which failures have one.
const TABLE = [
  ['undefined', 'throws TypeError'],
  ['null', 'throws TypeError'],
];

module.exports = {
  rule: 'The TypeError that ToObject has for undefined and null is pending after napi_coerce_to_object',
  from: 'https://nodejs.org/api/n-api.html#napi_coerce_to_object',
  level: 'should',
  napi: 1,
  covers: ['V-052', 'F-017', 'E-039'],
  catches: ['napi_coerce_to_object:does-nothing', 'napi_coerce_to_object:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (value) => void addon.run(value));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_coerce_to_object');
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

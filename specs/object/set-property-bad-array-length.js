'use strict';

const TABLE = [
  ['[[1, 2, 3], "length", -1]', 'throws RangeError'],
  ['[[1, 2, 3], "length", 1.5]', 'throws RangeError'],
];

module.exports = {
  rule: 'A RangeError is pending where napi_set_property sets a length that no array has',
  from: 'https://nodejs.org/api/n-api.html#napi_set_property',
  level: 'should',
  napi: 1,
  covers: ['V-140'],
  catches: ['napi_set_property:does-nothing', 'napi_set_property:other-status'],

  scenario(addon, { table }) {
    table(TABLE, ([array, key, length]) => addon.run(array, key, length));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_set_property');
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

'use strict';

const TABLE = [
  ['[[1, 2, 3], "length", 1]', '[1]'],
  ['[[1, 2, 3], "length", 0]', '[]'],
  ['[[1], "length", 3]', '[1, undefined, undefined]'],
];

module.exports = {
  rule: 'napi_set_property of the length of an array cuts it',
  from: 'https://nodejs.org/api/n-api.html#napi_set_property',
  level: 'should',
  napi: 1,
  covers: ['V-140'],
  catches: ['napi_set_property:does-nothing', 'napi_set_property:other-status'],

  scenario(addon, { table }) {
    table(TABLE, ([array, key, length]) => {
      addon.run(array, key, length);
      return array;
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_set_property');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `after ${input} it is ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

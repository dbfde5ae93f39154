'use strict';

const TABLE = [
  ['[[], 2147483648]', '["2147483648", 2147483649]'],
  ['[[], 4294967294]', '["4294967294", 4294967295]'],
];

module.exports = {
  rule: 'napi_set_element lets an array grow up to its last index, which is 2^32-2',
  from: 'https://nodejs.org/api/n-api.html#napi_set_element',
  level: 'should',
  napi: 1,
  covers: ['V-157', 'F-132'],
  catches: ['napi_set_element:does-nothing', 'napi_set_element:other-status'],

  scenario(addon, { table }) {
    table(TABLE, ([object, index]) => {
      addon.set(object, index, 'x');
      return [Object.keys(object)[0], object.length];
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_set_element');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `after ${input}: key and length are ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

const TABLE = [
  ['[new Uint8Array(2), 5]', '["0,0", ["0", "1"]]'],
  ['[new Uint8Array(2), 4294967295]', '["0,0", ["0", "1"]]'],
];

module.exports = {
  rule: 'A write outside of a typed array is ignored by napi_set_element, which returns napi_ok',
  from: 'https://nodejs.org/api/n-api.html#napi_set_element',
  level: 'should',
  napi: 1,
  covers: ['V-158'],
  catches: ['napi_set_element:other-status'],

  scenario(addon, { table }) {
    table(TABLE, ([object, index]) => {
      addon.set(object, index, 7);
      return [String(object), Object.keys(object)];
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
        `after ${input}: elements and keys are ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The room for arguments, how many are passed, and what is there afterwards: numbers from 1, undefined, what was there before.
const TABLE = [
  [0, 0, []],
  [0, 3, []],
  [2, 3, [1, 2]],
  [3, 3, [1, 2, 3]],
  [5, 3, [1, 2, 3, 'undefined', 'undefined']],
  [1, 0, ['undefined']],
  [40, 1, [1].concat(Array(39).fill('undefined'))],
  [5, 40, [1, 2, 3, 4, 5]],
];

module.exports = {
  rule: 'napi_get_cb_info tells how many arguments there are, copies as many as there is room for, fills the rest with undefined, and writes nothing behind: 0 to 40 arguments, room for 0 to 40',
  from: 'https://nodejs.org/api/n-api.html#napi_get_cb_info',
  basis: [
    'napi_get_cb_info: argc has the length of argv, and receives the actual count of arguments',
    'napi_get_cb_info: of more arguments only so many are copied',
    'napi_get_cb_info: of fewer, the rest is filled with undefined',
  ],
  napi: 1,
  covers: ['V-285', 'V-286', 'V-287', 'VN99', 'VN105', 'F-066'],
  catches: ['napi_get_cb_info:other-status'],

  scenario(addon, { record }) {
    TABLE.forEach(([room, count]) => {
      addon.set_capacity(room);
      const seen = addon.run(...Array.from({ length: count }, (_, i) => i + 1));
      record(
        'seen',
        Array.from(seen, (each) => (each === undefined ? 'undefined' : each)),
      );
    });
  },

  expect(t, { calls, recorded, exit }) {
    TABLE.forEach(([room, count, expected], i) => {
      const what = `${count} arguments, room for ${room}`;
      const { status, results = {} } = calls('napi_get_cb_info')[i] || {};
      t.deepEqual([status, results.argc], ['napi_ok', count], `${what}: the count is told`);
      const seen = recorded('seen')[i] || [];
      t.deepEqual(seen.slice(0, room), expected, `${what}: they are copied, or undefined`);
      const behind = seen.slice(room);
      const untouched = behind.length === 48 - room && behind.every((each) => each === 'preset');
      t.ok(untouched, `${what}: nothing is written behind the room`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// That the constructor is a function is the duty of the caller.
const TABLE = [
  ['[{}, {}]', 'throws TypeError'],
  ['[[], Array.prototype]', 'throws TypeError'],
  ['[{}, 1]', 'throws TypeError'],
  ['[{}, undefined]', 'throws TypeError'],
];

module.exports = {
  rule: 'A constructor that cannot be called is refused by napi_instanceof, with a TypeError pending as of the operator',
  from: 'https://nodejs.org/api/n-api.html#napi_instanceof',
  level: 'should',
  napi: 1,
  covers: ['E-038', 'VN21'],
  catches: ['napi_instanceof:does-nothing', 'napi_instanceof:other-status'],

  scenario(addon, { table }) {
    table(TABLE, ([object, constructor]) => void addon.run(object, constructor));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_instanceof');
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

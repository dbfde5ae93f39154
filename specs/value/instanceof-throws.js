'use strict';

const TABLE = [
  [
    '[{}, Object.defineProperty(() => {}, Symbol.hasInstance, { value() { throw mine; } })]',
    'throws mine',
  ],
  ['[{}, new Proxy(() => {}, { get() { throw mine; } })]', 'throws mine'],
  ['[new Proxy({}, { getPrototypeOf() { throw mine; } }), Array]', 'throws mine'],
  ['[{}, () => {}]', 'throws TypeError'],
  ['[{}, Object.assign(function () {}, { prototype: 3 })]', 'throws TypeError'],
];

module.exports = {
  rule: 'Where the operator throws napi_instanceof does not return napi_ok, and just that exception is pending',
  from: 'https://nodejs.org/api/n-api.html#napi_instanceof',
  basis: [
    'napi_instanceof: invokes the instanceof operator',
    'Exceptions: any call may result in a pending exception, and returns napi_ok only where none is',
  ],
  napi: 1,
  covers: ['V-060', 'VN21'],
  catches: ['napi_instanceof:does-nothing', 'napi_instanceof:other-status'],

  scenario(addon, { table }) {
    table(TABLE, ([object, constructor]) => addon.run(object, constructor));
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

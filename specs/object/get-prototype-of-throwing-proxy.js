'use strict';

const TABLE = [
  ['new Proxy({}, { getPrototypeOf() { throw mine; } })', 'throws mine'],
  [
    '(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()',
    'throws TypeError',
  ],
];

module.exports = {
  rule: 'Where Object.getPrototypeOf throws napi_get_prototype does not return napi_ok, and just that exception is pending',
  from: 'https://nodejs.org/api/n-api.html#napi_get_prototype',
  basis: [
    'napi_get_prototype: the equivalent of Object.getPrototypeOf',
    'Exceptions: any call may result in a pending exception, and returns napi_ok only where none is',
  ],
  napi: 1,
  covers: ['V-188'],
  provenBy: 'node@26.10.0',

  scenario(addon, { table }) {
    table(TABLE, (object) => addon.run(object));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_get_prototype');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) => {
      t.ok(
        ![undefined, 'did not return', 'napi_ok'].includes(returned[i]),
        `${input} is not reported as done`,
      );
      t.equal(rows[i], expected, `of ${input} the call ${expected}`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};

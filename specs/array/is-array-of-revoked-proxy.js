'use strict';

const TABLE = [
  [
    '(() => { const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return proxy; })()',
    'throws TypeError',
  ],
];

module.exports = {
  rule: 'napi_is_array does not return napi_ok for a revoked proxy, of which IsArray throws a TypeError',
  from: 'https://nodejs.org/api/n-api.html#napi_is_array',
  basis: [
    'napi_is_array: the IsArray operation, which throws for a revoked proxy',
    'Exceptions: any call may result in a pending exception, and returns napi_ok only where none is',
  ],
  napi: 1,
  covers: ['V-317'],
  provenBy: 'node@26.10.0',

  scenario(addon, { table }) {
    table(TABLE, (value) => addon.run(value));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_is_array');
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

'use strict';

const TABLE = [
  ['new Proxy({}, { preventExtensions() { throw mine; } })', 'throws mine'],
  ['new Proxy({ a: 1 }, { defineProperty() { throw mine; } })', 'throws mine'],
  ['new Proxy({}, { preventExtensions: () => false })', 'throws TypeError'],
];

module.exports = {
  rule: 'Where Object.seal throws napi_object_seal does not return napi_ok, and just that exception is pending',
  from: 'https://nodejs.org/api/n-api.html#napi_object_seal',
  basis: [
    'napi_object_seal: seals the object, as described for Object.seal in ECMA-262',
    'Exceptions: any call may result in a pending exception, and returns napi_ok only where none is',
  ],
  napi: 8,
  covers: ['V-184', 'VN61'],
  catches: ['napi_object_seal:does-nothing', 'napi_object_seal:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (object) => addon.run(object));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_object_seal');
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

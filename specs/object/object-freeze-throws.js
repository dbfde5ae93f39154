'use strict';

const TABLE = [
  ['new Uint8Array(2)', 'throws TypeError'],
  ['new Proxy({}, { preventExtensions() { throw mine; } })', 'throws mine'],
  ['new Proxy({ a: 1 }, { defineProperty() { throw mine; } })', 'throws mine'],
  ['new Proxy({}, { preventExtensions: () => false })', 'throws TypeError'],
];

module.exports = {
  rule: 'Where Object.freeze throws napi_object_freeze does not return napi_ok, and just that exception is pending',
  from: 'https://nodejs.org/api/n-api.html#napi_object_freeze',
  basis: [
    'napi_object_freeze: freezes the object, as described for Object.freeze in ECMA-262',
    'Exceptions: any call may result in a pending exception, and returns napi_ok only where none is',
  ],
  napi: 8,
  covers: ['V-184', 'VN61'],
  catches: ['napi_object_freeze:does-nothing', 'napi_object_freeze:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (object) => addon.run(object));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_object_freeze');
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

'use strict';

const TABLE = [['new Proxy({}, { defineProperty() { throw mine; } })', 'throws mine']];

module.exports = {
  rule: 'What the trap of a proxy throws is pending after napi_define_properties, of a value, a method and an accessor',
  from: 'https://nodejs.org/api/n-api.html#napi_define_properties',
  basis: [
    'napi_define_properties: as defined by DefineOwnProperty(), which asks a proxy',
    'Exceptions: any call may result in a pending exception, and returns napi_ok only where none is',
  ],
  napi: 1,
  covers: ['V-216', 'VN71'],
  catches: ['napi_define_properties:does-nothing', 'napi_define_properties:other-status'],

  scenario(addon, { table }) {
    for (const kind of ['value', 'method', 'accessor'])
      table(TABLE, (object) => addon[kind](object, 'a', 7, 1));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_define_properties');
    const rows = recorded('row');
    ['value', 'method', 'accessor'].forEach((kind, i) => {
      t.ok(
        ![undefined, 'did not return', 'napi_ok'].includes(returned[i]),
        `the ${kind} is not reported as defined`,
      );
      t.equal(rows[i], TABLE[0][1], `the exception of the trap is pending, of the ${kind}`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};

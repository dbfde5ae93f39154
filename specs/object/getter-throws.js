'use strict';

const TABLE = [
  ['[{ get a() { throw mine; } }, "a"]', 'throws mine'],
  ['[Object.create({ get a() { throw mine; } }), "a"]', 'throws mine'],
  ['[new Proxy({}, { get() { throw mine; } }), "a"]', 'throws mine'],
];

module.exports = {
  rule: 'What a getter throws is pending after napi_get_property, which does not return napi_ok',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property',
  basis: [
    'Exceptions: any call may result in a pending exception, and returns napi_ok only where none is',
  ],
  napi: 1,
  covers: ['V-137'],
  catches: ['napi_get_property:does-nothing', 'napi_get_property:other-status'],

  scenario(addon, { table }) {
    table(TABLE, ([object, key]) => addon.run(object, key));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_get_property');
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

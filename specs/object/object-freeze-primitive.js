'use strict';

// The manual says that it is an object.
const TABLE = [
  ['1', 'undefined'],
  ['"a"', 'undefined'],
  ['true', 'undefined'],
];

module.exports = {
  rule: 'napi_object_freeze returns napi_ok for a primitive, as Object.freeze returns it',
  from: 'https://nodejs.org/api/n-api.html#napi_object_freeze',
  level: 'may',
  napi: 8,
  covers: ['V-186'],
  catches: ['napi_object_freeze:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (value) => addon.run(value));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_object_freeze');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `${input} gives no exception`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

const TABLE = [
  ['[5, Number.prototype]', 'true'],
  ['["a", String.prototype]', 'true'],
  ['[true, Boolean.prototype]', 'true'],
  ['[Symbol(), Symbol.prototype]', 'true'],
];

module.exports = {
  rule: 'napi_get_prototype takes a primitive for an object: a number has Number.prototype',
  from: 'https://nodejs.org/api/n-api.html#napi_get_prototype',
  level: 'should',
  napi: 1,
  covers: ['V-190'],
  catches: [
    'napi_get_prototype:does-nothing',
    'napi_get_prototype:other-status',
    'napi_get_prototype:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([object, expected]) => addon.run(object) === expected);
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_get_prototype');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `of ${input} it is the latter`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

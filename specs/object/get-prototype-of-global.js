'use strict';

const TABLE = [['new Function("return this")()', 'true']];

module.exports = {
  rule: 'napi_get_prototype of the global object is what Object.getPrototypeOf gives of it',
  from: 'https://nodejs.org/api/n-api.html#napi_get_prototype',
  basis: ['napi_get_prototype: the equivalent of Object.getPrototypeOf'],
  napi: 1,
  covers: ['V-189'],
  catches: [
    'napi_get_prototype:does-nothing',
    'napi_get_prototype:other-status',
    'napi_get_prototype:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (object) => addon.run(object) === Object.getPrototypeOf(object));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_get_prototype');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `of ${input} it is the same`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

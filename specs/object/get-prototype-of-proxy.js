'use strict';

const TABLE = [
  ['[new Proxy([], {}), Array.prototype]', 'true'],
  ['[new Proxy({}, { getPrototypeOf() { record("asked", 1); return mine; } }), mine]', 'true'],
  ['[new Proxy(Object.create(null), {}), null]', 'true'],
];

module.exports = {
  rule: 'napi_get_prototype of a proxy is what its trap gives, or the prototype of its target',
  from: 'https://nodejs.org/api/n-api.html#napi_get_prototype',
  basis: ['napi_get_prototype: the equivalent of Object.getPrototypeOf'],
  napi: 1,
  covers: ['V-188', 'VN67', 'F-079'],
  provenBy: 'node@26.10.0',

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
    t.deepEqual(recorded('asked'), [1], 'the trap runs once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

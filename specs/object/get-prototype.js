'use strict';

const TABLE = [
  ['[{}, Object.prototype]', 'true'],
  ['[[], Array.prototype]', 'true'],
  ['[Object.create(null), null]', 'true'],
  ['[Object.create(mine), mine]', 'true'],
  ['[Object.prototype, null]', 'true'],
  ['[class A extends Array {}, Array]', 'true'],
  ['[function () {}, Function.prototype]', 'true'],
  ['[() => {}, Function.prototype]', 'true'],
  ['(() => { class A {} return [new A(), A.prototype]; })()', 'true'],
  ['[Object.setPrototypeOf({}, mine), mine]', 'true'],
  ['(() => { const proxy = new Proxy({}, {}); return [Object.create(proxy), proxy]; })()', 'true'],
];

module.exports = {
  rule: 'napi_get_prototype gives what Object.getPrototypeOf gives, not the prototype property of a function',
  from: 'https://nodejs.org/api/n-api.html#napi_get_prototype',
  basis: ['napi_get_prototype: the equivalent of Object.getPrototypeOf'],
  napi: 1,
  covers: ['V-187', 'VN66', 'F-079'],
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

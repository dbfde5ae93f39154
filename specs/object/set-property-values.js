'use strict';

const TABLE = [
  ['undefined', 'true'],
  ['null', 'true'],
  ['true', 'true'],
  ['1', 'true'],
  ['-0', 'true'],
  ['NaN', 'true'],
  ['"a"', 'true'],
  ['""', 'true'],
  ['Symbol("d")', 'true'],
  ['1n', 'true'],
  ['({})', 'true'],
  ['[]', 'true'],
  ['() => {}', 'true'],
  ['new Proxy({}, {})', 'true'],
  ['mine', 'true'],
];

module.exports = {
  rule: 'napi_set_property stores a value of any type, and it reads back the same: undefined, NaN, -0, a symbol, a BigInt, objects, functions',
  from: 'https://nodejs.org/api/n-api.html#napi_set_property',
  level: 'should',
  napi: 1,
  covers: ['V-142'],
  catches: ['napi_set_property:does-nothing', 'napi_set_property:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (value) => {
      const object = { a: 'before' };
      addon.run(object, 'a', value);
      return Object.is(object.a, value);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_set_property');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `${input} reads back the same`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

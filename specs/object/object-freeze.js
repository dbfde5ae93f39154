'use strict';

const TABLE = [
  ['({ a: 1 })', '[true, true, false]'],
  ['({})', '[true, true, false]'],
  ['[1, 2]', '[true, true, false]'],
  ['() => {}', '[true, true, false]'],
  ['({ get a() { return 1; } })', '[true, true, false]'],
  ['Object.create(null)', '[true, true, false]'],
  ['({ [Symbol.iterator]: 1 })', '[true, true, false]'],
  ['new Date(0)', '[true, true, false]'],
  ['Object.freeze({ a: 1 })', '[true, true, false]'],
  ['new Proxy({ a: 1 }, {})', '[true, true, false]'],
];

module.exports = {
  rule: 'napi_object_freeze freezes as Object.freeze does: objects, arrays, functions, accessors, symbols',
  from: 'https://nodejs.org/api/n-api.html#napi_object_freeze',
  basis: ['napi_object_freeze: freezes the object, as described for Object.freeze in ECMA-262'],
  napi: 8,
  covers: ['V-183', 'VN65', 'F-116'],
  catches: ['napi_object_freeze:does-nothing', 'napi_object_freeze:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (object) => {
      addon.run(object);
      return [Object.isFrozen(object), Object.isSealed(object), Object.isExtensible(object)];
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_object_freeze');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `of ${input}: frozen, sealed and extensible are ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

const TABLE = [
  ['({ a: 1 })', '[false, true, false]'],
  ['[1, 2]', '[false, true, false]'],
  ['({ [Symbol.iterator]: 1 })', '[false, true, false]'],
  ['new Proxy({ a: 1 }, {})', '[false, true, false]'],
  ['({})', '[true, true, false]'],
  ['Object.freeze({ a: 1 })', '[true, true, false]'],
  ['() => {}', '[true, true, false]'],
];

module.exports = {
  rule: 'napi_object_seal seals as Object.seal does, and does not freeze',
  from: 'https://nodejs.org/api/n-api.html#napi_object_seal',
  basis: ['napi_object_seal: seals the object, as described for Object.seal in ECMA-262'],
  napi: 8,
  covers: ['V-185', 'VN65', 'F-117'],
  catches: ['napi_object_seal:does-nothing', 'napi_object_seal:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (object) => {
      addon.run(object);
      return [Object.isFrozen(object), Object.isSealed(object), Object.isExtensible(object)];
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_object_seal');
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

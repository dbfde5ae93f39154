'use strict';

const TABLE = [
  [
    '[Object.prototype, "b", "a"]',
    '[{b: 1, a: 2}, true, {value: 1, writable: true, enumerable: true, configurable: true}, ["b", "a"]]',
  ],
  [
    '[Array.prototype, "x", Symbol.iterator]',
    '[{x: 1, Symbol(Symbol.iterator): 2}, true, {value: 1, writable: true, enumerable: true, configurable: true}, ["x", Symbol(Symbol.iterator)]]',
  ],
  [
    '[mine, "\\u00e9\\ud83d\\ude00", "z"]',
    '[{é😀: 1, z: 2}, true, {value: 1, writable: true, enumerable: true, configurable: true}, ["é😀", "z"]]',
  ],
];

module.exports = {
  rule: 'node_api_create_object_with_properties makes an object of that prototype, with just these properties, in their order, as if they were assigned',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_object_with_properties',
  basis: [
    'node_api_create_object_with_properties: an object with the given prototype and properties, added in the order of the arrays',
  ],
  napi: 8,
  covers: ['V-193', 'VN69', 'F-150'],
  catches: [
    'node_api_create_object_with_properties:does-nothing',
    'node_api_create_object_with_properties:other-status',
    'node_api_create_object_with_properties:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([prototype, first, second]) => {
      const made = addon.run(prototype, first, second, 1, 2);
      const descriptor = Object.getOwnPropertyDescriptor(made, first);
      return [made, Object.getPrototypeOf(made) === prototype, descriptor, Reflect.ownKeys(made)];
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('node_api_create_object_with_properties');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `of ${input}: the object, its prototype, a descriptor and the keys`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

const TABLE = [
  ['2 ** 32', 'not napi_ok'],
  ['2 ** 33', 'not napi_ok'],
  ['2 ** 64 - 1', 'not napi_ok'],
];

module.exports = {
  rule: 'A length beyond 2^32-1, which no array has, is not reported as made',
  from: 'https://nodejs.org/api/n-api.html#napi_create_array_with_length',
  basis: [
    'napi_create_array_with_length: the length property is set to the given length',
    'napi_create_array_with_length: returns napi_ok if it succeeded',
  ],
  napi: 1,
  covers: ['V-311', 'F-020'],
  provenBy: 'node@26.10.0',

  scenario(addon, { table }) {
    table(TABLE, () => void addon.run());
  },

  expect(t, { statuses, exit }) {
    const returned = statuses('napi_create_array_with_length');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.ok(
        ![undefined, 'did not return', 'napi_ok'].includes(returned[i]),
        `${input}: ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

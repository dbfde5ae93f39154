'use strict';

const TABLE = [
  ['undefined', 'not napi_ok'],
  ['null', 'not napi_ok'],
];

module.exports = {
  rule: 'napi_coerce_to_object has no object for undefined and null, and does not return napi_ok',
  from: 'https://nodejs.org/api/n-api.html#napi_coerce_to_object',
  basis: [
    'napi_coerce_to_object: the abstract operation ToObject(), which throws for undefined and null',
  ],
  napi: 1,
  covers: ['V-052'],
  catches: ['napi_coerce_to_object:does-nothing', 'napi_coerce_to_object:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (value) => addon.run(value));
  },

  expect(t, { statuses, exit }) {
    const returned = statuses('napi_coerce_to_object');
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

'use strict';

/* global BigInt */

const FUNCTIONS = ['napi_get_value_bigint_int64', 'napi_get_value_bigint_uint64'];

module.exports = {
  rule: 'lossless NULL is refused with napi_invalid_arg, also where nothing would be lost',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_bigint_int64',
  level: 'may',
  napi: 6,
  covers: ['V-413', 'VN167'],
  catches: [
    'napi_get_value_bigint_int64:does-nothing',
    'napi_get_value_bigint_int64:other-status',
    'napi_get_value_bigint_uint64:does-nothing',
    'napi_get_value_bigint_uint64:other-status',
  ],

  scenario(addon) {
    addon.run(BigInt(5));
  },

  expect(t, { statuses, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(
        statuses(name),
        Array(1).fill('napi_invalid_arg'),
        `${name} returns napi_invalid_arg`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

/* global BigInt */

const FUNCTIONS = ['napi_get_value_bigint_int64', 'napi_get_value_bigint_uint64'];

module.exports = {
  rule: 'lossless NULL is refused, also where nothing would be lost',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_bigint_int64',
  level: 'should',
  napi: 6,
  covers: ['V-413', 'F-085', 'F-086'],
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
    for (const name of FUNCTIONS) {
      const refused = statuses(name);
      t.equal(refused.length, 1, `${name} is called`);
      t.ok(
        refused.every((status) => status !== 'napi_ok' && status !== 'did not return'),
        `${name} does not return napi_ok`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};

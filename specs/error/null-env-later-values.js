'use strict';

/* global BigInt */

const FUNCTIONS = [
  'napi_create_bigint_int64',
  'napi_create_bigint_uint64',
  'napi_get_value_bigint_int64',
  'napi_get_value_bigint_uint64',
  'napi_get_value_bigint_words',
  'napi_is_date',
  'napi_is_detached_arraybuffer',
  'napi_detach_arraybuffer',
];

module.exports = {
  rule: 'The functions of Node-API 5 to 7 for BigInt, dates and detaching return napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 7,
  covers: ['E-001'],
  catches: FUNCTIONS.map((name) => `${name}:other-status`),

  scenario(addon, { record }) {
    const arraybuffer = new ArrayBuffer(8);
    addon.without_env(BigInt(5), new Date(0), arraybuffer);
    record('left', arraybuffer.byteLength);
  },

  expect(t, { statuses, recorded, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(statuses(name, { env: 'null' }), ['napi_invalid_arg'], `${name} refuses it`);
    t.deepEqual(recorded('left'), [8], 'nothing is detached');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

/* global BigInt */

const ALLOWED = [
  'napi_create_bigint_int64',
  'napi_create_bigint_uint64',
  'napi_get_value_bigint_int64',
  'napi_get_value_bigint_uint64',
  'napi_get_value_bigint_words',
  'napi_is_date',
  'napi_is_detached_arraybuffer',
  'napi_detach_arraybuffer',
];

// The manual leaves open what most functions do while an exception is pending.
module.exports = {
  rule: 'While an exception is pending, what makes or reads a BigInt or a date, or detaches goes on as ever',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'may',
  napi: 7,
  covers: ['E-021', 'VN198'],
  catches: ALLOWED.map((name) => `${name}:other-status`),

  scenario(addon, { record }) {
    try {
      addon.pending(new Error('thrown first'), BigInt(5), new Date(0), new ArrayBuffer(8));
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    for (const name of ALLOWED) t.deepEqual(statuses(name), ['napi_ok'], `${name} succeeds`);
    t.deepEqual(recorded('caught'), ['thrown first'], 'the exception reaches the caller');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

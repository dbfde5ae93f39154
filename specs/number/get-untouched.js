'use strict';

module.exports = {
  rule: 'A value that is no number leaves the result of napi_get_value_int32, _uint32, _int64 and _double as it was',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_int32',
  level: 'should',
  napi: 1,
  covers: ['V-027'],
  catches: [
    'napi_get_value_double:does-nothing',
    'napi_get_value_double:other-status',
    'napi_get_value_double:written-although-failed',
    'napi_get_value_int32:does-nothing',
    'napi_get_value_int32:other-status',
    'napi_get_value_int32:written-although-failed',
    'napi_get_value_int64:does-nothing',
    'napi_get_value_int64:other-status',
    'napi_get_value_int64:written-although-failed',
    'napi_get_value_uint32:does-nothing',
    'napi_get_value_uint32:other-status',
    'napi_get_value_uint32:written-although-failed',
  ],

  scenario(addon) {
    for (const other of ['1', true, undefined, {}]) addon.run(other);
  },

  expect(t, { calls, exit }) {
    for (const kind of ['int32', 'uint32', 'int64', 'double']) {
      const results = calls(`napi_get_value_${kind}`).map((call) => (call.results || {}).result);
      t.deepEqual(
        results,
        Array(4).fill('untouched'),
        `the result of napi_get_value_${kind} is not written`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};

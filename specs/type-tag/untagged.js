'use strict';

module.exports = {
  rule: 'What has no tag matches none, not even one of zeros',
  from: 'https://nodejs.org/api/n-api.html#napi_check_object_type_tag',
  basis: [
    'napi_check_object_type_tag: the result is true where the object has a tag that matches, and false where it has none or another',
    'napi_type_tag: objects and externals can be tagged',
  ],
  napi: 8,
  covers: ['D-055', 'D-057', 'F-011'],
  catches: ['napi_check_object_type_tag:other-status', 'napi_check_object_type_tag:result-changed'],

  scenario(addon) {
    for (const value of [{}, () => {}, [], addon.external()])
      for (const tag of [0, 7]) addon.check(value, tag, 0);
  },

  expect(t, { calls, exit }) {
    const checks = calls('napi_check_object_type_tag').map(({ status, results }) => [
      status,
      results && results.result,
    ]);
    for (const [i, kind] of ['object', 'function', 'array', 'external'].entries()) {
      t.deepEqual(checks[2 * i], ['napi_ok', false], `${kind}, against 1:2`);
      t.deepEqual(checks[2 * i + 1], ['napi_ok', false], `${kind}, against 0:0`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};

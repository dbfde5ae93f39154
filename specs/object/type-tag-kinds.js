'use strict';

module.exports = {
  rule: 'Functions, arrays and frozen objects can be tagged',
  from: 'https://nodejs.org/api/n-api.html#napi_check_object_type_tag',
  level: 'should',
  napi: 8,
  covers: ['V-226'],
  catches: [
    'napi_check_object_type_tag:does-nothing',
    'napi_check_object_type_tag:other-status',
    'napi_check_object_type_tag:result-changed',
    'napi_type_tag_object:does-nothing',
    'napi_type_tag_object:other-status',
  ],

  scenario(addon) {
    for (const object of [
      () => {},
      [],
      Object.freeze({}),
      Object.create(null),
      new Map(),
      class {},
    ]) {
      addon.tag(object, 0);
      addon.run(object, 0);
      addon.run(object, 1);
    }
  },

  expect(t, { calls, statuses, exit }) {
    const told = calls('napi_check_object_type_tag').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.deepEqual(statuses('napi_type_tag_object'), Array(6).fill('napi_ok'), 'each tag is taken');
    t.deepEqual(
      told,
      Array(12)
        .fill(true)
        .map((whole, i) => i % 2 === 0)
        .map((result) => ['napi_ok', result]),
      'each has its tag, and no other',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'napi_check_object_type_tag is true where both halves of the tag are equal, and false where there is no tag',
  from: 'https://nodejs.org/api/n-api.html#napi_check_object_type_tag',
  basis: [
    'napi_check_object_type_tag: true where the tag of the object matches, else false, and false where it has none',
  ],
  napi: 8,
  covers: ['V-220', 'VN73'],
  catches: [
    'napi_check_object_type_tag:does-nothing',
    'napi_check_object_type_tag:other-status',
    'napi_check_object_type_tag:result-changed',
    'napi_type_tag_object:does-nothing',
    'napi_type_tag_object:other-status',
  ],

  scenario(addon) {
    const object = {};
    addon.tag(object, 0);
    [0, 1, 2, 3, 4, 0].forEach((tag) => addon.run(object, tag));
    addon.run({}, 0);
  },

  expect(t, { calls, statuses, exit }) {
    const told = calls('napi_check_object_type_tag').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.deepEqual(statuses('napi_type_tag_object'), ['napi_ok'], 'each tag is taken');
    t.deepEqual(
      told,
      [true, false, false, false, false, true, false].map((result) => ['napi_ok', result]),
      'it is true for that tag alone, whose both halves are equal',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

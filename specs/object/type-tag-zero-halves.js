'use strict';

module.exports = {
  rule: 'Tags with a half of zero, and of zero alone, are like any other',
  from: 'https://nodejs.org/api/n-api.html#napi_check_object_type_tag',
  basis: [
    'napi_check_object_type_tag: true where the tag of the object matches, else false, and false where it has none',
  ],
  napi: 8,
  covers: ['V-222'],
  catches: [
    'napi_check_object_type_tag:does-nothing',
    'napi_check_object_type_tag:other-status',
    'napi_check_object_type_tag:result-changed',
    'napi_type_tag_object:does-nothing',
    'napi_type_tag_object:other-status',
  ],

  scenario(addon) {
    const objects = [5, 6, 7].map((tag) => {
      const object = {};
      addon.tag(object, tag);
      return object;
    });
    objects.forEach((object) => [5, 6, 7].forEach((tag) => addon.run(object, tag)));
    addon.run({}, 5);
  },

  expect(t, { calls, statuses, exit }) {
    const told = calls('napi_check_object_type_tag').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.deepEqual(statuses('napi_type_tag_object'), Array(3).fill('napi_ok'), 'each tag is taken');
    t.deepEqual(
      told,
      [true, false, false, false, true, false, false, false, true, false].map((result) => [
        'napi_ok',
        result,
      ]),
      'each object has its own tag alone, and an object without a tag has none',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

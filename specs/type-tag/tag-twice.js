'use strict';

module.exports = {
  rule: 'An object that has a tag is not tagged again, with the same one or another',
  from: 'https://nodejs.org/api/n-api.html#napi_type_tag_object',
  basis: [
    'napi_type_tag_object: where the object has a tag already it returns napi_invalid_arg',
    'napi_check_object_type_tag: the result is true where the object has a tag that matches, and false where it has none or another',
  ],
  napi: 8,
  covers: ['D-056', 'F-141', 'V-223', 'VN73'],
  catches: [
    'napi_check_object_type_tag:does-nothing',
    'napi_check_object_type_tag:other-status',
    'napi_check_object_type_tag:result-changed',
    'napi_type_tag_object:does-nothing',
    'napi_type_tag_object:other-status',
  ],

  scenario(addon) {
    const object = {};
    for (const tag of [0, 0, 1]) addon.tag(object, tag);
    addon.check(object, 0, 1);
    addon.check(object, 1, 0);
  },

  expect(t, { statuses, calls, exit }) {
    t.deepEqual(
      statuses('napi_type_tag_object'),
      ['napi_ok', 'napi_invalid_arg', 'napi_invalid_arg'],
      'it returns napi_invalid_arg',
    );
    t.deepEqual(
      calls('napi_check_object_type_tag').map(({ results }) => results && results.result),
      [true, false],
      'the object matches its first tag alone',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

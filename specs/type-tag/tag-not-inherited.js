'use strict';

module.exports = {
  rule: 'An object keeps its tag whatever its prototype, and has none of its prototype',
  from: 'https://nodejs.org/api/n-api.html#napi_type_tag',
  basis: [
    'napi_type_tag: it is a stronger check than napi_instanceof, which can be misled by a change of the prototype',
    'napi_check_object_type_tag: the result is true where the object has a tag that matches, and false where it has none or another',
  ],
  napi: 8,
  covers: ['D-058', 'V-225'],
  catches: [
    'napi_check_object_type_tag:does-nothing',
    'napi_check_object_type_tag:other-status',
    'napi_check_object_type_tag:result-changed',
    'napi_type_tag_object:does-nothing',
    'napi_type_tag_object:other-status',
  ],

  scenario(addon) {
    const tagged = {};
    addon.tag(tagged, 0);
    addon.check(Object.create(tagged), 0, 0);
    addon.check(Object.setPrototypeOf({}, tagged), 0, 0);
    Object.setPrototypeOf(tagged, null);
    addon.check(tagged, 0, 1);
  },

  expect(t, { statuses, calls, exit }) {
    t.deepEqual(statuses('napi_type_tag_object'), ['napi_ok'], 'it is tagged');
    t.deepEqual(
      calls('napi_check_object_type_tag').map(({ results }) => results && results.result),
      [false, false, true],
      'two that have it as prototype do not match, and it does without one',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'An external can be tagged, once',
  from: 'https://nodejs.org/api/n-api.html#napi_type_tag_object',
  basis: [
    'napi_type_tag_object: the tag is associated with an object or an external',
    'napi_type_tag_object: where there is a tag already it returns napi_invalid_arg',
    'napi_check_object_type_tag: the result is true where the object has a tag that matches, and false where it has none or another',
  ],
  napi: 8,
  covers: ['D-057'],
  catches: [
    'napi_check_object_type_tag:does-nothing',
    'napi_check_object_type_tag:other-status',
    'napi_check_object_type_tag:result-changed',
    'napi_type_tag_object:does-nothing',
    'napi_type_tag_object:other-status',
  ],

  scenario(addon) {
    const external = addon.external();
    addon.tag(external, 0);
    addon.tag(external, 1);
    addon.check(external, 0, 1);
    addon.check(external, 1, 0);
  },

  expect(t, { statuses, calls, exit }) {
    t.deepEqual(
      statuses('napi_type_tag_object'),
      ['napi_ok', 'napi_invalid_arg'],
      'it is tagged, and not again',
    );
    t.deepEqual(
      calls('napi_check_object_type_tag').map(({ status, results }) => [
        status,
        results && results.result,
      ]),
      [
        ['napi_ok', true],
        ['napi_ok', false],
      ],
      'it matches that tag alone',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'A type tag survives another prototype, and is not inherited',
  from: 'https://nodejs.org/api/n-api.html#object-wrap',
  basis: [
    'Object wrap: type-tagging survives prototype manipulation',
    'napi_check_object_type_tag: true where the tag of the object matches, else false, and false where it has none',
  ],
  napi: 8,
  covers: ['V-225'],
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
    addon.run(Object.setPrototypeOf(object, null), 0);
    addon.run(Object.setPrototypeOf(object, Array.prototype), 0);
    addon.run(Object.create(object), 0);
  },

  expect(t, { calls, statuses, exit }) {
    const told = calls('napi_check_object_type_tag').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.deepEqual(statuses('napi_type_tag_object'), ['napi_ok'], 'each tag is taken');
    t.deepEqual(
      told,
      [true, true, false].map((result) => ['napi_ok', result]),
      'it has its tag with each prototype, and what inherits from it has none',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

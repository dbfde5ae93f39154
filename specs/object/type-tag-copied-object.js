'use strict';

module.exports = {
  rule: 'The type tag of an object is a value: the memory that it was taken from may change after',
  from: 'https://nodejs.org/api/n-api.html#napi_type_tag',
  basis: [
    'napi_type_tag: a 128-bit value of two 64-bit integers',
    'napi_type_tag_object: associates the value of the tag with the object or external',
  ],
  napi: 8,
  covers: ['V-221'],
  catches: [
    'napi_check_object_type_tag:does-nothing',
    'napi_check_object_type_tag:other-status',
    'napi_check_object_type_tag:result-changed',
    'napi_type_tag_object:does-nothing',
    'napi_type_tag_object:other-status',
  ],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { calls, statuses, exit }) {
    const told = calls('napi_check_object_type_tag').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.deepEqual(statuses('napi_type_tag_object'), ['napi_ok'], 'it is tagged');
    t.deepEqual(
      told,
      [
        ['napi_ok', true],
        ['napi_ok', false],
      ],
      'it has the tag as it was, and not what is in that memory now',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

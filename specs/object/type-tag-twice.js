'use strict';

module.exports = {
  rule: 'An object that has a tag is not tagged again, with the same or another: napi_invalid_arg, and it keeps the first',
  from: 'https://nodejs.org/api/n-api.html#napi_type_tag_object',
  basis: ['napi_type_tag_object: napi_invalid_arg where the object already has a tag'],
  napi: 8,
  covers: ['V-223', 'VN73'],
  catches: [
    'napi_check_object_type_tag:does-nothing',
    'napi_check_object_type_tag:other-status',
    'napi_check_object_type_tag:result-changed',
    'napi_type_tag_object:does-nothing',
    'napi_type_tag_object:other-status',
  ],

  scenario(addon, { outcomeOf }) {
    const object = {};
    addon.tag(object, 0);
    outcomeOf(() => addon.tag(object, 0));
    outcomeOf(() => addon.tag(object, 1));
    addon.run(object, 0);
    addon.run(object, 1);
  },

  expect(t, { calls, statuses, exit }) {
    const told = calls('napi_check_object_type_tag').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.deepEqual(
      statuses('napi_type_tag_object'),
      ['napi_ok', 'napi_invalid_arg', 'napi_invalid_arg'],
      'the first tag is taken, and no other',
    );
    t.deepEqual(
      told,
      [
        ['napi_ok', true],
        ['napi_ok', false],
      ],
      'it has the first',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

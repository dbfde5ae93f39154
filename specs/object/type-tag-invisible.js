'use strict';

module.exports = {
  rule: 'A type tag cannot be seen from JavaScript, and is not copied',
  from: 'https://nodejs.org/api/n-api.html#object-wrap',
  basis: ['Object wrap: the mark is invisible on the JavaScript side'],
  napi: 8,
  covers: ['D-058', 'V-224'],
  catches: [
    'napi_check_object_type_tag:does-nothing',
    'napi_check_object_type_tag:other-status',
    'napi_check_object_type_tag:result-changed',
    'napi_type_tag_object:does-nothing',
  ],

  scenario(addon, { record, outcomeOf }) {
    const object = { a: 1 };
    addon.tag(object, 0);
    record(
      'seen',
      outcomeOf(() => [
        Reflect.ownKeys(object),
        JSON.stringify(object),
        Object.getOwnPropertySymbols(object),
        Object.getPrototypeOf(object) === Object.prototype,
      ]),
    );
    addon.run(Object.assign({}, object), 0);
    addon.run(object, 0);
  },

  expect(t, { calls, recorded, exit }) {
    const told = calls('napi_check_object_type_tag').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.equal(
      recorded('seen')[0],
      '[["a"], "{\\"a\\":1}", [], true]',
      'keys, JSON, symbols and prototype are those of before',
    );
    t.deepEqual(
      told,
      [
        ['napi_ok', false],
        ['napi_ok', true],
      ],
      'a copy has no tag, and the object has',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

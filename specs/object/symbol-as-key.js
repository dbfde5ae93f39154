'use strict';

module.exports = {
  rule: 'A symbol that C has fetched from JavaScript, such as Symbol.toStringTag, is a key like those that JavaScript has',
  from: 'https://nodejs.org/api/n-api.html#napi_set_property',
  level: 'should',
  napi: 1,
  covers: ['VN26'],
  catches: [
    'napi_get_named_property:does-nothing',
    'napi_get_named_property:other-status',
    'napi_get_named_property:result-changed',
    'napi_set_property:does-nothing',
    'napi_set_property:other-status',
  ],

  scenario(addon, { record, outcomeOf }) {
    const object = {};
    outcomeOf(() => addon.run(object, Symbol, 'conformance'));
    record(
      'seen',
      outcomeOf(() => [String(object), Reflect.ownKeys(object)]),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_get_named_property'), ['napi_ok'], 'the symbol is fetched');
    t.deepEqual(statuses('napi_set_property'), ['napi_ok'], 'the property is set');
    t.equal(
      recorded('seen')[0],
      '["[object conformance]", [Symbol(Symbol.toStringTag)]]',
      'JavaScript finds it by that symbol',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

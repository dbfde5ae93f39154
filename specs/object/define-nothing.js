'use strict';

module.exports = {
  rule: 'napi_define_properties of no properties needs no list',
  from: 'https://nodejs.org/api/n-api.html#napi_define_properties',
  level: 'should',
  napi: 1,
  covers: ['V-214'],
  catches: ['napi_define_properties:other-status'],

  scenario(addon, { record, outcomeOf }) {
    const object = { a: 1 };
    record(
      'thrown',
      outcomeOf(() => addon.run(object)),
    );
    record(
      'seen',
      outcomeOf(() => object),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_define_properties'), ['napi_ok'], 'it returns napi_ok');
    t.equal(recorded('seen')[0], '{a: 1}', 'the object is what it was');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

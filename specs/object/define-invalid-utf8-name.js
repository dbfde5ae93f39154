'use strict';

module.exports = {
  rule: 'A utf8name that is no UTF-8 is a key of U+FFFD for napi_define_properties',
  from: 'https://nodejs.org/api/n-api.html#napi_property_descriptor',
  level: 'should',
  napi: 1,
  covers: ['VN71'],
  catches: ['napi_define_properties:does-nothing', 'napi_define_properties:other-status'],

  scenario(addon, { record, outcomeOf }) {
    const object = {};
    outcomeOf(() => addon.run(object));
    record(
      'keys',
      outcomeOf(() => Reflect.ownKeys(object)),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_define_properties'), ['napi_ok'], 'it is defined');
    t.equal(recorded('keys')[0], '["a\ufffdb"]', 'by that key');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'A value and a method of napi_default cannot be assigned or deleted',
  from: 'https://nodejs.org/api/n-api.html#napi_property_attributes',
  basis: [
    'napi_property_attributes: napi_default is read-only, not enumerable and not configurable',
  ],
  napi: 1,
  covers: ['V-199', 'VN72', 'VN70'],
  catches: ['napi_define_properties:does-nothing', 'napi_define_properties:other-status'],

  scenario(addon, { record, outcomeOf }) {
    const object = {};
    outcomeOf(() => addon.value(object, 'a', 0, 9));
    outcomeOf(() => addon.method(object, 'b', 0));
    record(
      'assign',
      outcomeOf(() => (object.a = 1)),
    );
    record(
      'delete',
      outcomeOf(() => delete object.a),
    );
    record(
      'assign method',
      outcomeOf(() => (object.b = 1)),
    );
    record(
      'delete method',
      outcomeOf(() => delete object.b),
    );
    record(
      'seen',
      outcomeOf(() => [object.a, typeof object.b, Object.keys(object)]),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_define_properties'), ['napi_ok', 'napi_ok'], 'both are defined');
    for (const what of ['assign', 'delete', 'assign method', 'delete method'])
      t.equal(recorded(what)[0], 'throws TypeError', `strict code cannot ${what}`);
    t.equal(recorded('seen')[0], '[9, "function", []]', 'both are what they were');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'A getter alone makes an accessor without a setter: each read calls it, and an assignment of strict code throws',
  from: 'https://nodejs.org/api/n-api.html#napi_property_descriptor',
  basis: [
    'napi_property_descriptor: getter is called when a get access of the property is performed',
  ],
  napi: 1,
  covers: ['V-205'],
  catches: [
    'getter:lost',
    'getter:twice',
    'napi_define_properties:does-nothing',
    'napi_get_cb_info:does-nothing',
    'napi_get_cb_info:other-status',
    'napi_get_cb_info:result-changed',
  ],

  scenario(addon, { record, outcomeOf }) {
    const object = {};
    outcomeOf(() => addon.getter(object, 'a', 6));
    record(
      'read',
      outcomeOf(() => [object.a, object.a]),
    );
    record(
      'assign',
      outcomeOf(() => (object.a = 1)),
    );
    record(
      'seen',
      outcomeOf(() => Object.getOwnPropertyDescriptor(object, 'a')),
    );
  },

  expect(t, { calls, callbacks, recorded, exit }) {
    t.equal(callbacks('getter').length, 2, 'it is called for each read');
    t.deepEqual(
      calls('napi_get_cb_info').map(({ results = {} }) => results.data),
      [6, 6],
      'it has its data',
    );
    t.equal(recorded('read')[0], '["got", "got"]', 'what it returns is read');
    t.equal(recorded('assign')[0], 'throws TypeError', 'nothing can be assigned');
    t.equal(
      recorded('seen')[0],
      '{get: a function, set: undefined, enumerable: true, configurable: true}',
      'there is no setter',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

const REFUSED = [
  'napi_get_property',
  'napi_set_property',
  'napi_has_property',
  'napi_has_own_property',
  'napi_delete_property',
  'napi_get_named_property',
  'napi_set_named_property',
  'napi_has_named_property',
  'napi_get_element',
  'napi_set_element',
  'napi_has_element',
  'napi_delete_element',
  'napi_get_property_names',
  'napi_get_prototype',
  'napi_define_properties',
];

// The manual says of many functions, and not of which, that they return at once while an exception is pending.
module.exports = {
  rule: 'While an exception is pending, what reads or changes properties returns napi_pending_exception, without effect',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 1,
  covers: ['E-019', 'VN198'],
  catches: REFUSED.map((name) => `${name}:other-status`),

  scenario(addon, { record }) {
    const object = {
      0: 'element',
      get named() {
        return record('ran', 'a getter');
      },
      set named(value) {
        record('ran', 'a setter');
      },
    };
    try {
      addon.pending(new Error('thrown first'), object, 'key', 7);
    } catch (error) {
      record('caught', error.message);
    }
    record('left', Object.keys(object));
  },

  expect(t, { statuses, recorded, exit }) {
    for (const name of REFUSED)
      t.deepEqual(statuses(name), ['napi_pending_exception'], `${name} refuses`);
    t.deepEqual(recorded('ran'), [], 'no JavaScript runs');
    t.deepEqual(recorded('left'), [['0', 'named']], 'the object is as it was');
    t.deepEqual(recorded('caught'), ['thrown first'], 'the first exception reaches the caller');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

const REFUSED = [
  'napi_fatal_exception',
  'napi_create_date',
  'napi_get_date_value',
  'napi_create_bigint_words',
  'napi_get_all_property_names',
  'napi_type_tag_object',
  'napi_check_object_type_tag',
  'napi_object_freeze',
  'napi_object_seal',
];

// The manual says of many functions, and not of which, that they return at once while an exception is pending.
module.exports = {
  rule: 'While an exception is pending, what may run JavaScript of Node-API 3 to 8 returns napi_pending_exception, without effect',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 8,
  covers: ['E-019', 'VN198', 'F-068'],
  catches: REFUSED.map((name) => `${name}:other-status`),

  scenario(addon, { record }) {
    process.on('uncaughtException', () => record('ran', 'a listener'));
    const object = { key: 'value' };
    try {
      addon.pending(new Error('thrown first'), object, new Date(0));
    } catch (error) {
      record('caught', error.message);
    }
    record('left', [Object.isExtensible(object), Object.isFrozen(object)]);
  },

  expect(t, { statuses, recorded, exit }) {
    for (const name of REFUSED)
      t.deepEqual(statuses(name), ['napi_pending_exception'], `${name} refuses`);
    t.deepEqual(recorded('ran'), [], 'no JavaScript runs');
    t.deepEqual(recorded('left'), [[true, false]], 'the object is as it was');
    t.deepEqual(recorded('caught'), ['thrown first'], 'the first exception reaches the caller');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

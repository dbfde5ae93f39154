'use strict';

const REFUSED = [
  'napi_throw',
  'napi_throw_error',
  'napi_throw_type_error',
  'napi_throw_range_error',
];

// The manual says of many functions, and not of which, that they return at once while an exception is pending.
module.exports = {
  rule: 'While an exception is pending, what throws returns napi_pending_exception, without effect',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 1,
  covers: ['E-019', 'E-022', 'VN195'],
  catches: REFUSED.map((name) => `${name}:other-status`),

  scenario(addon, { record }) {
    try {
      addon.pending(new Error('thrown first'), new Error('thrown second'));
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    for (const name of REFUSED)
      t.deepEqual(statuses(name), ['napi_pending_exception'], `${name} refuses`);
    t.deepEqual(recorded('caught'), ['thrown first'], 'the first exception reaches the caller');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

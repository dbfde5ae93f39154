'use strict';

const THROW = ['napi_throw', 'napi_throw_error', 'napi_throw_type_error', 'napi_throw_range_error'];

// The manual has each return napi_ok where it succeeded, and says of napi_ok that no exception is pending then.
module.exports = {
  rule: 'Each function that throws returns napi_ok when it has thrown',
  from: 'https://nodejs.org/api/n-api.html#napi_throw',
  level: 'should',
  napi: 1,
  covers: ['E-024', 'F-137'],
  catches: THROW.map((name) => `${name}:other-status`),

  scenario(addon, { record }) {
    for (const kind of ['value', 'plain', 'type', 'range']) {
      try {
        addon[kind]({});
      } catch (error) {
        record('caught', kind);
      }
    }
  },

  expect(t, { statuses, recorded, exit }) {
    for (const name of THROW) t.deepEqual(statuses(name), ['napi_ok'], `${name} returns napi_ok`);
    t.deepEqual(recorded('caught'), ['value', 'plain', 'type', 'range'], 'each has thrown');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

const THROW = ['napi_throw', 'napi_throw_error', 'napi_throw_type_error', 'napi_throw_range_error'];

// The manual has each return napi_ok where it succeeded, and says of napi_ok that no exception is pending then.
module.exports = {
  rule: 'Each function that throws returns napi_ok when it has thrown',
  from: 'https://nodejs.org/api/n-api.html#napi_throw',
  level: 'should',
  napi: 1,
  covers: ['E-024'],
  catches: THROW.map((name) => `${name}:other-status`),

  scenario(addon) {
    addon.run({});
  },

  expect(t, { statuses, exit }) {
    for (const name of THROW) t.deepEqual(statuses(name), ['napi_ok'], `${name} returns napi_ok`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};

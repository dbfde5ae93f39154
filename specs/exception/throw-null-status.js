'use strict';

const THROW = ['napi_throw', 'napi_throw_error', 'napi_throw_type_error', 'napi_throw_range_error'];

module.exports = {
  rule: 'To throw NULL, or an error without a message, returns napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_throw',
  level: 'may',
  napi: 1,
  covers: ['E-025', 'V-455', 'F-137', 'F-138', 'F-139', 'F-140'],
  catches: THROW.map((name) => `${name}:other-status`),

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    for (const name of THROW)
      t.deepEqual(statuses(name), ['napi_invalid_arg'], `${name} returns napi_invalid_arg`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual lets each be NULL, and does not say what argv without argc is.
module.exports = {
  rule: 'napi_get_cb_info refuses argv without argc with napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_get_cb_info',
  level: 'may',
  napi: 1,
  covers: ['V-289', 'F-066'],
  provenBy: 'bun@1.4.5',

  scenario(addon) {
    addon.run(1, 2);
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('napi_get_cb_info'), ['napi_invalid_arg'], 'it is refused');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual wants the deferred of a promise; Node reads where it points to, whatever it is.
module.exports = {
  rule: 'napi_resolve_deferred refuses a NULL deferred',
  from: 'https://nodejs.org/api/n-api.html#napi_resolve_deferred',
  level: 'may',
  napi: 1,
  covers: ['V-428', 'VN177'],
  provenBy: 'node@26.10.0',

  scenario(addon) {
    addon.resolve_nothing(5);
  },

  expect(t, { statuses, exit }) {
    const [status = 'did not return'] = statuses('napi_resolve_deferred');
    t.ok(status !== 'napi_ok' && status !== 'did not return', 'it does not return napi_ok');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

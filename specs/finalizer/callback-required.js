'use strict';

// The manual calls data, hint and result optional, and the callback not; it does not say what comes of leaving that out.
module.exports = {
  rule: 'napi_add_finalizer refuses NULL for a finalizer',
  from: 'https://nodejs.org/api/n-api.html#napi_add_finalizer',
  level: 'should',
  napi: 5,
  covers: ['D-064', 'F-004'],
  catches: ['napi_add_finalizer:does-nothing', 'napi_add_finalizer:other-status'],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { statuses, exit }) {
    const [status] = statuses('napi_add_finalizer');
    t.ok(![undefined, 'napi_ok', 'did not return'].includes(status), 'it does not return napi_ok');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

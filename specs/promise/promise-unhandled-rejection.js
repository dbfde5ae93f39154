'use strict';

// The manual leaves what comes of a rejection to promises; this is the documentation of process.
module.exports = {
  rule: "A rejection of a deferred that nobody handles raises 'unhandledRejection' with reason and promise",
  from: 'https://nodejs.org/api/n-api.html#napi_reject_deferred',
  level: 'should',
  napi: 1,
  covers: ['V-423'],
  catches: ['napi_reject_deferred:does-nothing'],

  scenario(addon, { record }) {
    const reason = new Error('on purpose');
    const promise = addon.create();
    process.on('unhandledRejection', (got, of) =>
      record('unhandled', [got === reason, of === promise]),
    );
    addon.reject(reason);
    record('inside', true);
  },

  expect(t, { trace, recorded, exit }) {
    t.deepEqual(recorded('unhandled'), [[true, true]], 'it is raised once, with both');
    const names = trace.filter((e) => e.event === 'js').map((e) => e.name);
    t.ok(names.indexOf('inside') < names.indexOf('unhandled'), 'it comes after the call');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

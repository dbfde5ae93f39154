'use strict';

// "Freed upon successful completion" is the manual's sentence. That NULL is refused it does not say.
module.exports = {
  rule: 'napi_reject_deferred refuses a NULL value, and the deferred can be rejected afterwards',
  from: 'https://nodejs.org/api/n-api.html#napi_reject_deferred',
  level: 'should',
  napi: 1,
  covers: ['V-427', 'VN177'],
  catches: ['napi_reject_deferred:does-nothing', 'napi_reject_deferred:other-status'],

  scenario(addon, { record, afterTurns }) {
    addon.create().then(null, (reason) => record('rejected', reason));
    addon.reject_null();
    addon.reject('later');
    afterTurns(() => record('later', true));
  },

  expect(t, { statuses, recorded, exit }) {
    const [refused = 'did not return', accepted] = statuses('napi_reject_deferred');
    t.ok(refused !== 'napi_ok' && refused !== 'did not return', 'NULL is refused');
    t.equal(accepted, 'napi_ok', 'a value is accepted then');
    t.deepEqual(recorded('rejected'), ['later'], 'the promise is rejected with that');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

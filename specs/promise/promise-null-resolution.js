'use strict';

// "Freed upon successful completion" is the manual's sentence. That NULL is refused it does not say.
module.exports = {
  rule: 'napi_resolve_deferred refuses a NULL value, and the deferred can be resolved afterwards',
  from: 'https://nodejs.org/api/n-api.html#napi_resolve_deferred',
  level: 'should',
  napi: 1,
  covers: ['V-427', 'VN177', 'F-130'],
  catches: ['napi_resolve_deferred:does-nothing', 'napi_resolve_deferred:other-status'],

  scenario(addon, { record, afterTurns }) {
    addon.create().then((value) => record('fulfilled', value));
    addon.resolve_null();
    addon.resolve('later');
    afterTurns(() => record('later', true));
  },

  expect(t, { statuses, recorded, exit }) {
    const [refused = 'did not return', accepted] = statuses('napi_resolve_deferred');
    t.ok(refused !== 'napi_ok' && refused !== 'did not return', 'NULL is refused');
    t.equal(accepted, 'napi_ok', 'a value is accepted then');
    t.deepEqual(recorded('fulfilled'), ['later'], 'the promise is fulfilled with that');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

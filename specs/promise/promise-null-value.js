'use strict';

// "Freed upon successful completion" is the manual's sentence. That NULL is refused it does not say.
module.exports = {
  rule: 'A deferred that was refused a NULL value can be resolved and rejected afterwards',
  from: 'https://nodejs.org/api/n-api.html#napi_resolve_deferred',
  level: 'should',
  napi: 1,
  covers: ['V-427', 'VN177'],

  scenario(addon, { record, afterTurns }) {
    const settled = (promise) =>
      promise.then(
        (value) => record('fulfilled', value),
        (reason) => record('rejected', reason),
      );
    settled(addon.create());
    addon.resolve_null();
    addon.resolve('later');
    settled(addon.create());
    addon.reject_null();
    addon.reject('later');
    afterTurns(() => record('later', true));
  },

  expect(t, { statuses, recorded, exit }) {
    for (const name of ['napi_resolve_deferred', 'napi_reject_deferred']) {
      const [refused = 'did not return', accepted] = statuses(name);
      t.ok(refused !== 'napi_ok' && refused !== 'did not return', `${name} refuses NULL`);
      t.equal(accepted, 'napi_ok', `${name} accepts a value then`);
    }
    t.deepEqual(recorded('fulfilled'), ['later'], 'the first promise is fulfilled');
    t.deepEqual(recorded('rejected'), ['later'], 'the second is rejected');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

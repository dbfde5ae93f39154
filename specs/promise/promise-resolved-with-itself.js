'use strict';

module.exports = {
  rule: 'A deferred that is resolved with its own promise rejects it with a TypeError',
  from: 'https://nodejs.org/api/n-api.html#napi_resolve_deferred',
  basis: [
    'napi_resolve_deferred: resolves a JavaScript promise',
    'Promises: promises as ECMA-262 describes them, where one that is resolved with itself is rejected',
  ],
  napi: 1,
  covers: ['V-424'],
  catches: ['napi_resolve_deferred:does-nothing', 'napi_resolve_deferred:other-status'],

  scenario(addon, { record, afterTurns }) {
    const promise = addon.create();
    promise.then(
      () => record('settled', 'fulfilled'),
      (reason) => record('settled', reason instanceof TypeError),
    );
    addon.resolve(promise);
    afterTurns(() => record('later', true));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_resolve_deferred'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(recorded('settled'), [true], 'it is rejected with a TypeError');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'A deferred that is resolved with an object whose getter of then throws rejects its promise, and the call leaves no exception',
  from: 'https://nodejs.org/api/n-api.html#napi_resolve_deferred',
  basis: [
    'napi_resolve_deferred: resolves a JavaScript promise',
    'Promises: promises as ECMA-262 describes them, where an exception of the getter is the reason of a rejection',
  ],
  napi: 1,
  catches: [
    'napi_create_promise:result-changed',
    'napi_resolve_deferred:does-nothing',
    'napi_resolve_deferred:other-status',
  ],
  covers: ['V-425'],

  scenario(addon, { record, afterTurns }) {
    const reason = new Error('on purpose');
    const promise = addon.create();
    promise.then(
      () => record('settled', 'fulfilled'),
      (got) => record('settled', got === reason),
    );
    try {
      addon.resolve({
        get then() {
          throw reason;
        },
      });
    } catch (error) {
      record('thrown', error.message);
    }
    afterTurns(() => record('later', true));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_resolve_deferred'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(recorded('thrown'), [], 'no exception is left');
    t.deepEqual(recorded('settled'), [true], 'the promise is rejected with what the getter threw');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

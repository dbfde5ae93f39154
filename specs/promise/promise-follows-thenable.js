'use strict';

const KINDS = [
  'a fulfilled promise',
  'a rejected promise',
  'an object whose then fulfils',
  'an object whose then rejects',
  'an object whose then throws',
];

module.exports = {
  rule: 'A deferred that is resolved with a promise or an object with then follows it: fulfilled, rejected, a then that throws',
  from: 'https://nodejs.org/api/n-api.html#napi_resolve_deferred',
  basis: [
    'napi_resolve_deferred: resolves a JavaScript promise',
    'Promises: promises as ECMA-262 describes them, where to resolve with a thenable is to follow it',
  ],
  napi: 1,
  covers: ['V-424', 'VN175', 'F-130'],
  catches: ['napi_resolve_deferred:does-nothing', 'napi_resolve_deferred:other-status'],

  scenario(addon, { record, afterTurns }) {
    const followed = [
      Promise.resolve(1),
      Promise.reject(2),
      { then: (fulfil) => fulfil(3) },
      { then: (fulfil, reject) => reject(4) },
      {
        then() {
          throw 5;
        },
      },
    ];
    followed.forEach((thenable, i) => {
      const promise = addon.create();
      addon.resolve(thenable);
      promise.then(
        (value) => record(`settled ${i}`, ['fulfilled', value]),
        (reason) => record(`settled ${i}`, ['rejected', reason]),
      );
    });
    afterTurns(() => record('later', true));
  },

  expect(t, { statuses, recorded, exit }) {
    const states = ['fulfilled', 'rejected', 'fulfilled', 'rejected', 'rejected'];
    KINDS.forEach((what, i) => {
      t.equal(statuses('napi_resolve_deferred')[i], 'napi_ok', `${what}: it returns napi_ok`);
      t.deepEqual(recorded(`settled ${i}`), [[states[i], i + 1]], `${what} is followed`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'napi_create_promise makes a promise of ECMAScript, pending, and the next call makes another',
  from: 'https://nodejs.org/api/n-api.html#napi_create_promise',
  basis: [
    'napi_create_promise: creates a deferred object and a JavaScript promise',
    'Promises: promises as ECMA-262 describes them; the deferred is the only means to resolve or reject one',
  ],
  napi: 1,
  covers: ['V-421', 'F-039'],
  catches: [
    'napi_create_promise:does-nothing',
    'napi_create_promise:other-status',
    'napi_create_promise:result-changed',
  ],

  scenario(addon, { record, afterTurns }) {
    const [first, second] = [addon.create(), addon.create()];
    record('same', first === second);
    record('kind', [first instanceof Promise, Object.getPrototypeOf(first) === Promise.prototype]);
    record('keys', Reflect.ownKeys(first));
    let settled = 0;
    first.then(
      () => settled++,
      () => settled++,
    );
    afterTurns(() => record('settled', settled));
  },

  expect(t, { calls, recorded, exit }) {
    const told = calls('napi_create_promise').map(({ status, results = {} }) => [
      status,
      results.deferred,
    ]);
    const expected = [
      ['napi_ok', 1],
      ['napi_ok', 2],
    ];
    t.deepEqual(told, expected, 'each has a deferred');
    t.deepEqual(recorded('same'), [false], 'each is a promise of its own');
    t.deepEqual(recorded('kind'), [[true, true]], 'it has the prototype of promises');
    t.deepEqual(recorded('keys'), [[]], 'it has no properties of its own');
    t.deepEqual(recorded('settled'), [0], 'it stays pending');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

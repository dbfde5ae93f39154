'use strict';

const TABLE = [
  [
    'new Proxy({}, new Proxy({}, { get: (target, trap) => record("trap", String(trap)) }))',
    'object',
  ],
  ['new Proxy([], {})', 'object'],
  [
    '(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()',
    'object',
  ],
];

module.exports = {
  rule: 'A proxy of an object is of type napi_object, and none of its traps runs',
  from: 'https://nodejs.org/api/n-api.html#napi_typeof',
  basis: ['napi_typeof: like the typeof operator, which asks no proxy'],
  napi: 1,
  covers: ['V-039'],
  catches: ['napi_typeof:does-nothing', 'napi_typeof:other-status', 'napi_typeof:result-changed'],

  scenario(addon, { table }) {
    table(TABLE, (value) => addon.run(value));
  },

  expect(t, { calls, recorded, exit }) {
    const told = calls('napi_typeof').map(({ status, results = {} }) => [status, results.result]);
    t.equal(told.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(told[i], ['napi_ok', expected], `${input} is ${expected}`),
    );
    t.equal(recorded('trap').length, 0, 'no trap runs');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

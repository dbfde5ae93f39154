'use strict';

const TABLE = [
  ['class {}', 'function'],
  ['() => {}', 'function'],
  ['(function () {}).bind()', 'function'],
  ['function* () {}', 'function'],
  ['async () => {}', 'function'],
  ['Math.max', 'function'],
  ['Function', 'function'],
  ['new Proxy(() => {}, {})', 'function'],
  [
    '(() => { const { proxy, revoke } = Proxy.revocable(() => {}, {}); revoke(); return proxy; })()',
    'function',
  ],
];

module.exports = {
  rule: 'What can be called is of type napi_function: classes, arrow, bound, generator, async and native functions, proxies of functions',
  from: 'https://nodejs.org/api/n-api.html#napi_typeof',
  basis: [
    'napi_typeof: like the typeof operator, for which everything that can be called is a function',
  ],
  napi: 1,
  covers: ['V-038'],
  catches: ['napi_typeof:does-nothing', 'napi_typeof:other-status', 'napi_typeof:result-changed'],

  scenario(addon, { table }) {
    table(TABLE, (value) => addon.run(value));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_typeof').map(({ status, results = {} }) => [status, results.result]);
    t.equal(told.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(told[i], ['napi_ok', expected], `${input} is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

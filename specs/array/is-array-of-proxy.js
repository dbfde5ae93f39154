'use strict';

const TABLE = [
  ['new Proxy([], {})', true],
  ['new Proxy(new Proxy([], {}), {})', true],
  ['new Proxy({}, {})', false],
  ['new Proxy({}, { getPrototypeOf: () => Array.prototype })', false],
];

module.exports = {
  rule: 'napi_is_array looks through proxies, as IsArray does',
  from: 'https://nodejs.org/api/n-api.html#napi_is_array',
  basis: ['napi_is_array: the IsArray operation, by which a proxy is what its target is'],
  napi: 1,
  covers: ['V-316', 'F-103'],
  provenBy: 'node@26.10.0',

  scenario(addon, { table }) {
    table(TABLE, (value) => void addon.run(value));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_is_array').map(({ status, results = {} }) => [status, results.result]);
    t.equal(told.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(told[i], ['napi_ok', expected], `of ${input} it is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

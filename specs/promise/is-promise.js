'use strict';

const PROMISES = [
  'Promise.resolve()',
  'new Promise()',
  'Promise.reject()',
  'of an async function',
  'of a subclass',
];
const OTHERS = [
  'an object with then',
  'a proxy of a promise',
  'an object of its prototype',
  'Promise',
  'a number',
  'a text',
  'undefined',
  'null',
  'an object',
];

module.exports = {
  rule: 'napi_is_promise is true for promises of the engine alone: resolved, pending, rejected, of an async function, of a subclass; not for thenables, proxies, objects of its prototype and others',
  from: 'https://nodejs.org/api/n-api.html#napi_is_promise',
  basis: ['napi_is_promise: whether it is a promise object that the engine has created'],
  napi: 1,
  covers: ['V-429', 'VN176', 'F-111'],
  catches: [
    'napi_is_promise:does-nothing',
    'napi_is_promise:other-status',
    'napi_is_promise:result-changed',
  ],

  scenario(addon) {
    class Sub extends Promise {}
    const rejected = Promise.reject(1);
    rejected.catch(() => 1);
    const promises = [
      Promise.resolve(1),
      new Promise(() => 1),
      rejected,
      (async () => 1)(),
      Sub.resolve(1),
    ];
    promises.forEach((promise) => addon.run(promise));
    const proxy = new Proxy(Promise.resolve(1), {});
    const others = [{ then() {} }, proxy, Object.create(Promise.prototype), Promise];
    others.concat([2.4, 'text', undefined, null, {}]).forEach((other) => addon.run(other));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_is_promise').map(({ status, results = {} }) => [
      status,
      results.is_promise,
    ]);
    PROMISES.forEach((what, i) => t.deepEqual(told[i], ['napi_ok', true], `${what}: true`));
    OTHERS.forEach((what, i) =>
      t.deepEqual(told[PROMISES.length + i], ['napi_ok', false], `${what}: false`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

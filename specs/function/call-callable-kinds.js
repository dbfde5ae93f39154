'use strict';

const KINDS = [
  'a bound function',
  'a proxy',
  'an arrow function',
  'a method',
  'a native function',
  'a generator function',
  'an async function',
];

module.exports = {
  rule: 'napi_call_function calls whatever can be called: a bound function, a proxy, an arrow, a method, a native, a generator and an async function',
  from: 'https://nodejs.org/api/n-api.html#napi_call_function',
  basis: ['napi_call_function: a JavaScript function object is called, and its result given'],
  napi: 1,
  covers: ['V-304'],
  catches: ['napi_call_function:does-nothing', 'napi_call_function:result-changed'],

  scenario(addon, { record }) {
    function add(a, b) {
      return a + b;
    }
    const calls = [
      () => addon.call(add.bind(null, 1), {}, 2),
      () => addon.call(new Proxy(add, { apply: (f, self, list) => list.length * 10 }), {}, 1, 2),
      () => addon.call((a) => a * 2, {}, 4),
      () => addon.call({ method: (a) => a }.method, {}, 5),
      () => addon.call(Math.max, {}, 1, 6, 2),
      () =>
        addon
          .call(
            function* (a) {
              yield a;
            },
            {},
            7,
          )
          .next().value,
      () => addon.call(async () => 8, {}) instanceof Promise,
    ];
    calls.forEach((call) => {
      try {
        record('result', call());
      } catch (error) {
        record('result', `throws ${error.constructor.name}`);
      }
    });
  },

  expect(t, { recorded, exit }) {
    const expected = [3, 20, 8, 5, 6, 7, true];
    KINDS.forEach((kind, i) => t.equal(recorded('result')[i], expected[i], `${kind} is called`));
    t.equal(exit, 0, 'the process ends by itself');
  },
};

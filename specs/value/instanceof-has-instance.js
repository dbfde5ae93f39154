'use strict';

const TABLE = [
  ['[1, class { static [Symbol.hasInstance]() { return "yes"; } }]', true],
  ['[{}, class { static [Symbol.hasInstance]() { return 0; } }]', false],
  ['[7, class { static [Symbol.hasInstance](value) { return value === 7; } }]', true],
  ['[{}, Object.defineProperty(() => {}, Symbol.hasInstance, { value: () => true })]', true],
  [
    '[[], Object.defineProperty(function () {}.bind(), Symbol.hasInstance, { value: () => true })]',
    true,
  ],
];

module.exports = {
  rule: 'Symbol.hasInstance of the constructor decides what napi_instanceof says, as a boolean',
  from: 'https://nodejs.org/api/n-api.html#napi_instanceof',
  basis: ['napi_instanceof: invokes the instanceof operator'],
  napi: 1,
  covers: ['V-058', 'F-102'],
  catches: [
    'napi_instanceof:does-nothing',
    'napi_instanceof:other-status',
    'napi_instanceof:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([object, constructor]) => void addon.run(object, constructor));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_instanceof').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.equal(told.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(told[i], ['napi_ok', expected], `of ${input} it is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

const TABLE = [
  ['[[], Array]', true],
  ['[[], Object]', true],
  ['[[], Date]', false],
  ['(() => { class A {} class B extends A {} return [new B(), B]; })()', true],
  ['(() => { class A {} class B extends A {} return [new B(), A]; })()', true],
  ['(() => { class A {} class B extends A {} return [new A(), B]; })()', false],
  ['[() => {}, Function]', true],
  ['[Object.create(Array.prototype), Array]', true],
  ['[Object.create(null), Object]', false],
  ['[1, Number]', false],
  ['["a", String]', false],
  ['[null, Object]', false],
  ['[Symbol(), Symbol]', false],
  ['[new Number(1), Number]', true],
];

module.exports = {
  rule: 'napi_instanceof tells along the whole chain of prototypes whether an object is an instance',
  from: 'https://nodejs.org/api/n-api.html#napi_instanceof',
  basis: ['napi_instanceof: true where object instanceof constructor is true'],
  napi: 1,
  covers: ['V-057', 'VN20'],
  catches: [
    'napi_instanceof:does-nothing',
    'napi_instanceof:other-status',
    'napi_instanceof:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([object, constructor]) => addon.run(object, constructor));
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

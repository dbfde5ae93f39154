'use strict';

const KINDS = [
  'a function',
  'a class',
  'Date',
  'Array',
  'a bound function',
  'a proxy with a construct trap',
  'a function that returns an object',
];

module.exports = {
  rule: 'napi_new_instance makes what new makes of the constructor and the arguments: a function, a class, Date, Array, a bound function, a proxy, a function that returns an object',
  from: 'https://nodejs.org/api/n-api.html#napi_new_instance',
  basis: [
    'napi_new_instance: instantiates a value by its constructor with the arguments, as new does',
    'napi_new_instance: result is the object that was constructed',
  ],
  napi: 1,
  covers: ['V-266'],
  catches: ['napi_new_instance:does-nothing', 'napi_new_instance:result-changed'],

  scenario(addon, { record }) {
    function Plain(a, b) {
      this.sum = a + b;
    }
    class Class {
      constructor(...rest) {
        this.rest = rest;
      }
    }
    const returned = {};
    const proxy = new Proxy(Plain, { construct: (target, list) => ({ list }) });
    const tell = (make) => {
      try {
        record('made', make());
      } catch (error) {
        record('made', `throws ${error.constructor.name}`);
      }
    };
    tell(() => [addon.create(Plain, 1, 2) instanceof Plain, addon.create(Plain, 1, 2).sum]);
    tell(() => [addon.create(Class) instanceof Class, addon.create(Class, 1, undefined, 'c').rest]);
    tell(() => [addon.create(Date, 5) instanceof Date, addon.create(Date, 5).getTime()]);
    tell(() => [Array.isArray(addon.create(Array, 3)), addon.create(Array, 3).length]);
    const Bound = Plain.bind(null, 1);
    tell(() => [addon.create(Bound, 4) instanceof Plain, addon.create(Bound, 4).sum]);
    tell(() => [addon.create(proxy, 1) instanceof Plain, addon.create(proxy, 6, 7).list]);
    function Returning() {
      return returned;
    }
    tell(() => [addon.create(Returning, 1) === returned]);
  },

  expect(t, { recorded, exit }) {
    const expected = [
      [true, 3],
      [true, [1, null, 'c']],
      [true, 5],
      [true, 3],
      [true, 5],
      [false, [6, 7]],
      [true],
    ];
    KINDS.forEach((kind, i) =>
      t.deepEqual(recorded('made')[i], expected[i], `${kind} is constructed`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

const KINDS = ['method', 'accessor', 'value', 'static method', 'static accessor', 'static value'];
const SETS = [0, 1, 2, 3, 4, 5, 6, 7];
// By the bits of napi_property_attributes; an accessor of ECMAScript has no attribute of the first.
const LETTERS = ['---', 'w--', '-e-', 'we-', '--c', 'w-c', '-ec', 'wec'];

module.exports = {
  rule: 'Members have the attributes that they were given, each set of them, for methods, accessors and values, static or not',
  from: 'https://nodejs.org/api/n-api.html#napi_property_attributes',
  basis: [
    'napi_property_attributes: each flag is an attribute of the property as in ECMAScript',
    'napi_property_attributes: by default a property is read only, not enumerable and not configurable',
  ],
  napi: 1,
  covers: ['V-246', 'VN80', 'VN83'],
  catches: [
    'napi_define_class:does-nothing',
    'napi_define_class:other-status',
    'napi_define_class:result-changed',
  ],

  scenario(addon, { record }) {
    const Abc = addon.define(5);
    KINDS.forEach((kind) => {
      const holder = kind.startsWith('static') ? Abc : Abc.prototype;
      SETS.forEach((set) => {
        const d = Object.getOwnPropertyDescriptor(holder, `${kind}${set}`) || {};
        const letters = ['writable', 'enumerable', 'configurable'].map((name) =>
          d[name] ? name[0] : '-',
        );
        record(`${kind}${set}`, letters.join(''));
      });
    });
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_define_class'), ['napi_ok'], 'the class is defined');
    KINDS.forEach((kind) =>
      SETS.forEach((set) => {
        const letters = LETTERS[kind.endsWith('accessor') ? set & 6 : set];
        t.deepEqual(
          recorded(`${kind}${set}`),
          [letters],
          `${kind} with attributes ${set}: ${letters}`,
        );
      }),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

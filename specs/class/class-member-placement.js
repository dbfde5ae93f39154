'use strict';

const MEMBERS = ['method', 'accessor', 'value'];
const STATICS = ['staticMethod', 'staticAccessor', 'staticValue'];

module.exports = {
  rule: 'Members are properties of the prototype, and static ones of the constructor, and of nothing else: method, accessor, value',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  basis: [
    'napi_define_class: descriptors with napi_static are properties of the constructor function',
    'napi_define_class: those without are properties of its prototype object',
    'napi_property_descriptor: a value, a getter and a setter, or a function for the value',
  ],
  napi: 1,
  covers: ['V-245', 'VN80', 'VN83'],
  catches: ['napi_define_class:does-nothing', 'napi_define_class:result-changed'],

  scenario(addon, { record }) {
    const Abc = addon.define(5);
    const kind = (holder, name) => {
      const { value, get, set } = Object.getOwnPropertyDescriptor(holder, name) || {};
      return [value, get, set].map((each) => (typeof each === 'number' ? each : typeof each));
    };
    for (const name of MEMBERS.concat(STATICS)) {
      record('prototype', kind(Abc.prototype, name));
      record('constructor', kind(Abc, name));
      record('instance', kind(new Abc(), name));
    }
  },

  expect(t, { recorded, exit }) {
    const none = ['undefined', 'undefined', 'undefined'];
    const kinds = [
      ['function', 'undefined', 'undefined'],
      ['undefined', 'function', 'function'],
      [5, 'undefined', 'undefined'],
    ];
    const expected = {
      prototype: [...kinds, none, none, none],
      constructor: [none, none, none, ...kinds],
    };
    MEMBERS.concat(STATICS).forEach((name, i) => {
      for (const place of ['prototype', 'constructor']) {
        const what = expected[place][i] === none ? 'is not on' : 'is on';
        t.deepEqual(recorded(place)[i], expected[place][i], `${name} ${what} the ${place}`);
      }
      t.deepEqual(recorded('instance')[i], none, `${name} is no own property of an instance`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};

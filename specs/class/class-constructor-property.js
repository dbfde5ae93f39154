'use strict';

// The manual says nothing on it: every constructor of ECMAScript is made so.
module.exports = {
  rule: 'The prototype of a class has a property constructor that is the class, and is not enumerable',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  level: 'should',
  napi: 1,
  covers: ['V-248'],
  catches: ['napi_define_class:does-nothing', 'napi_define_class:result-changed'],

  scenario(addon, { record }) {
    const Abc = addon.define(0);
    const { value, enumerable } =
      Object.getOwnPropertyDescriptor(Abc.prototype, 'constructor') || {};
    record('constructor', [value === Abc, enumerable]);
    record('of an instance', new Abc().constructor === Abc);
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('constructor'), [[true, false]], 'it is the class, and not enumerable');
    t.deepEqual(recorded('of an instance'), [true], 'instances inherit it');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

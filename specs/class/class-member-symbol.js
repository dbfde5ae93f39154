'use strict';

module.exports = {
  rule: 'A symbol is a name for a member: a method, a static value',
  from: 'https://nodejs.org/api/n-api.html#napi_property_descriptor',
  basis: ['napi_property_descriptor: name is a string or a symbol, the key of the property'],
  napi: 1,
  covers: ['V-247'],
  catches: ['function:lost'],

  scenario(addon, { record }) {
    const [first, second] = [Symbol('first'), Symbol('second')];
    const Abc = addon.define(first, second, 5);
    const indexes = (object) =>
      Object.getOwnPropertySymbols(object).map((each) => [first, second].indexOf(each));
    record('symbols', [indexes(Abc.prototype), indexes(Abc)]);
    const made = new Abc();
    record('members', [made[first]() === made, Abc[second]]);
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('symbols'), [[[0], [1]]], 'each is the key of its member');
    t.deepEqual(recorded('members'), [[true, 5]], 'both members can be used');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

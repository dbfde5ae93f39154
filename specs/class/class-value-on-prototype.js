'use strict';

module.exports = {
  rule: 'A writable value of a class is shared by its instances, until one assigns to it: that makes a property of its own',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  basis: [
    'napi_define_class: members that are not static are properties of the prototype',
    'napi_property_attributes: napi_writable makes the property writable',
  ],
  napi: 1,
  covers: ['V-249'],
  catches: ['napi_define_class:does-nothing', 'napi_define_class:result-changed'],

  scenario(addon, { record }) {
    const Abc = addon.define(5);
    const [first, second] = [new Abc(), new Abc()];
    record('before', [first.value, second.value, Abc.prototype.value]);
    first.value = 9;
    record('after', [first.value, second.value, Abc.prototype.value]);
    record('own', [Object.keys(first), Object.keys(second)]);
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('before'), [[5, 5, 5]], 'all have that of the prototype');
    t.deepEqual(recorded('after'), [[9, 5, 5]], 'an assignment is seen by one instance alone');
    t.deepEqual(recorded('own'), [[['value'], []]], 'it has made a property of that instance');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'The callbacks of an accessor get the instance as this, and the data of its descriptor; the setter gets the value',
  from: 'https://nodejs.org/api/n-api.html#napi_property_descriptor',
  basis: [
    'napi_property_descriptor: the getter and the setter are called when the property is read and set',
    'napi_property_descriptor: data is passed to getter and setter',
    'napi_get_cb_info: receives arguments, this and data of the call',
  ],
  napi: 1,
  covers: ['V-255', 'V-294', 'VN80', 'VN83'],
  catches: [
    'getter:lost',
    'getter:twice',
    'napi_get_cb_info:result-changed',
    'setter:lost',
    'setter:twice',
  ],

  scenario(addon, { record }) {
    const Abc = addon.define(5);
    const [first, second] = [new Abc(), new Abc()];
    const told = (self, target) => record('set', [[first, second].indexOf(self), target]);
    record('got', [first.accessor === first, second.accessor === second]);
    first.accessor = told;
    second.accessor = told;
  },

  expect(t, { calls, callbacks, recorded, exit }) {
    t.equal(callbacks('getter').length, 2, 'the getter is called for each');
    t.equal(callbacks('setter').length, 2, 'the setter is called for each');
    const infos = calls('napi_get_cb_info').slice(-4);
    const told = infos.map(({ results = {} }) => [results.argc, results.data]);
    const expected = [
      [0, 2],
      [0, 2],
      [1, 2],
      [1, 2],
    ];
    t.deepEqual(told, expected, 'the setter has one argument, and both have the data');
    t.deepEqual(recorded('got'), [[true, true]], 'this of the getter is the instance');
    const expectedSets = [
      [0, null],
      [1, null],
    ];
    t.deepEqual(recorded('set'), expectedSets, 'so is that of the setter, without new.target');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'Static members are used on the constructor, which is this for their callbacks, and not on instances: method, accessor, value',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  basis: [
    'napi_define_class: descriptors with napi_static are properties of the constructor function',
    'napi_property_descriptor: data is passed to method, getter and setter',
  ],
  napi: 1,
  covers: ['V-257', 'V-258', 'V-259', 'VN80', 'VN86', 'F-050'],
  catches: [
    'function:lost',
    'function:twice',
    'getter:lost',
    'napi_define_class:does-nothing',
    'napi_define_class:result-changed',
    'napi_get_cb_info:result-changed',
    'setter:lost',
  ],

  scenario(addon, { record }) {
    const Abc = addon.define(5);
    const told = (self, target, ...rest) => record('told', [self === Abc, target, ...rest]);
    record('result', Abc.staticMethod(told, 1) === Abc);
    record('result', Abc.staticAccessor === Abc);
    Abc.staticAccessor = told;
    record('value', Abc.staticValue);
    const made = new Abc();
    record('instance', ['staticMethod' in made, 'staticAccessor' in made, 'staticValue' in made]);
  },

  expect(t, { calls, recorded, exit }) {
    const [method, getter, setter] = calls('napi_get_cb_info').map(
      ({ results = {} }) => results.data,
    );
    t.equal(method, 3, 'the method gets its data');
    t.equal(getter, 4, 'the getter gets its data');
    t.equal(setter, 4, 'the setter gets its data');
    t.deepEqual(recorded('result'), [true, true], 'method and getter have the class for this');
    const [called, set] = recorded('told');
    t.deepEqual(called, [true, null, 1], 'the method has its arguments, and no new.target');
    t.deepEqual(set, [true, null], 'the setter has the class for this');
    t.deepEqual(recorded('value'), [5], 'the value is there');
    t.deepEqual(recorded('instance'), [[false, false, false]], 'instances have none of them');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'What a constructor callback wraps in this is what methods and accessors unwrap from this, instance by instance, for instances of a subclass and those made in C too',
  from: 'https://nodejs.org/api/n-api.html#object-wrap',
  basis: [
    'Object wrap: the constructor callback wraps a native instance in the object',
    'Object wrap: in an instance callback napi_unwrap obtains the native instance that is the target of the call',
    'napi_new_instance: instantiates a value by its constructor',
  ],
  napi: 1,
  covers: ['V-264', 'V-244', 'VN84', 'VN85'],
  catches: [
    'constructor:lost',
    'constructor:twice',
    'function:lost',
    'function:twice',
    'getter:lost',
    'getter:twice',
    'napi_new_instance:does-nothing',
    'napi_new_instance:result-changed',
    'napi_unwrap:does-nothing',
    'napi_unwrap:other-status',
    'napi_unwrap:result-changed',
    'napi_wrap:does-nothing',
    'napi_wrap:other-status',
  ],

  scenario(addon) {
    const Abc = addon.define();
    class Sub extends Abc {}
    const instances = [new Abc(1), new Abc(2), new Sub(3), addon.create(Abc, 4)];
    instances.forEach((each) => each.method());
    instances.forEach((each) => each.accessor);
    instances.forEach((each) => addon.unwrap(each));
  },

  expect(t, { calls, exit }) {
    const told = (name, member) =>
      calls(name).map(({ status, results = {}, native_object }) => [
        status,
        member === 'result' ? results.result : native_object,
      ]);
    const each = [1, 2, 3, 4].map((n) => ['napi_ok', n]);
    t.deepEqual(told('napi_wrap', 'native_object'), each, 'four are wrapped');
    const unwrapped = told('napi_unwrap', 'result');
    t.deepEqual(unwrapped.slice(0, 4), each, 'methods unwrap each');
    t.deepEqual(unwrapped.slice(4, 8), each, 'accessors unwrap each');
    t.deepEqual(unwrapped.slice(8), each, 'so does a function that gets it as an argument');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

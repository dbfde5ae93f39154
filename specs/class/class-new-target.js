'use strict';

module.exports = {
  rule: 'In a constructor callback new.target is the class, and for a subclass the subclass',
  from: 'https://nodejs.org/api/n-api.html#napi_get_new_target',
  basis: ['napi_get_new_target: the new.target of the constructor call'],
  napi: 1,
  covers: ['V-237', 'VN102'],
  catches: [
    'constructor:lost',
    'constructor:twice',
    'napi_get_new_target:does-nothing',
    'napi_get_new_target:other-status',
    'napi_get_new_target:result-changed',
  ],

  scenario(addon, { record }) {
    const Abc = addon.define(0);
    class Sub extends Abc {}
    class SubSub extends Sub {}
    const told = (self, target) => record('target', [Abc, Sub, SubSub].indexOf(target));
    new Abc(told);
    new Sub(told);
    new SubSub(told);
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      statuses('napi_get_new_target'),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'it returns napi_ok',
    );
    t.deepEqual(recorded('target'), [0, 1, 2], 'it is the class, its subclass, and one of that');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// A class of ECMAScript would throw; the manual says nothing. Addons ask for new.target to make new optional.
module.exports = {
  rule: 'A class that is called without new runs its callback, and there is no new.target',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  level: 'should',
  napi: 1,
  covers: ['V-242', 'VN86', 'F-050', 'F-074'],
  catches: [
    'constructor:lost',
    'constructor:twice',
    'napi_define_class:does-nothing',
    'napi_define_class:result-changed',
    'napi_get_new_target:other-status',
    'napi_get_new_target:result-changed',
  ],

  scenario(addon, { record }) {
    const Abc = addon.define(0);
    const told = (self, target) => record('target', target);
    Abc(told);
    Abc.call({}, told);
  },

  expect(t, { calls, recorded, exit }) {
    const targets = calls('napi_get_new_target').map(({ results = {} }) => results.result);
    t.deepEqual(targets, ['null', 'null'], 'napi_get_new_target gives NULL');
    t.deepEqual(recorded('target'), [null, null], 'the callback runs each time');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

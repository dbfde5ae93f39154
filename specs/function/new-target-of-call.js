'use strict';

const WAYS = [
  'a call',
  'a method call',
  'apply',
  'Reflect.apply',
  'napi_call_function',
  'a call inside new',
];

module.exports = {
  rule: 'napi_get_new_target gives NULL where there is no new: a call, a method call, apply, Reflect.apply, napi_call_function, a call in a constructor',
  from: 'https://nodejs.org/api/n-api.html#napi_get_new_target',
  basis: ['napi_get_new_target: where the callback is no constructor call the result is NULL'],
  napi: 1,
  covers: ['V-294', 'VN102', 'F-074'],
  catches: [
    'function:lost',
    'function:twice',
    'napi_call_function:does-nothing',
    'napi_get_new_target:other-status',
    'napi_get_new_target:result-changed',
  ],

  scenario(addon, { record }) {
    const made = addon.make(7);
    const told = (self, target) => record('target', target);
    made(told);
    ({ made }).made(told);
    made.apply({}, [told]);
    Reflect.apply(made, {}, [told]);
    addon.call(made, told);
    new (function () {
      made(told);
    })();
  },

  expect(t, { calls, recorded, exit }) {
    const targets = calls('napi_get_new_target').map(({ results = {} }) => results.result);
    WAYS.forEach((way, i) => t.equal(targets[i], 'null', `${way} has none`));
    t.deepEqual(recorded('target'), [null, null, null, null, null, null], 'all are called');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

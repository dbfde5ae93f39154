'use strict';

module.exports = {
  rule: 'The arguments of new arrive in the constructor callback, undefined ones too: none, three, five',
  from: 'https://nodejs.org/api/n-api.html#napi_get_cb_info',
  basis: ['napi_get_cb_info: the arguments are copied, and their count received'],
  napi: 1,
  covers: ['V-238', 'VN80'],
  catches: ['constructor:lost', 'constructor:twice', 'napi_get_cb_info:other-status'],

  scenario(addon, { record }) {
    const Abc = addon.define(0);
    const object = {};
    const told = (self, target, ...rest) =>
      record(
        'arguments',
        rest.map((each) => (each === object ? 'the object' : String(each))),
      );
    new Abc();
    new Abc(told, undefined, 1);
    new Abc(told, object, NaN, null, 'text');
  },

  expect(t, { calls, recorded, exit }) {
    const counts = calls('napi_get_cb_info').map(({ results = {} }) => results.argc);
    t.deepEqual(counts, [0, 3, 5], 'their count is right');
    const [three, five] = recorded('arguments');
    t.deepEqual(three, ['undefined', '1'], 'three arrive in order');
    t.deepEqual(five, ['the object', 'NaN', 'null', 'text'], 'five arrive in order');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

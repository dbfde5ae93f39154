'use strict';

module.exports = {
  rule: 'napi_get_new_target gives new.target where there is new: of the function, of a class that extends it, of Reflect.construct',
  from: 'https://nodejs.org/api/n-api.html#napi_get_new_target',
  basis: ['napi_get_new_target: the new.target of the constructor call'],
  napi: 1,
  covers: ['V-295', 'VN102'],
  catches: [
    'function:lost',
    'function:twice',
    'napi_get_new_target:does-nothing',
    'napi_get_new_target:result-changed',
  ],

  scenario(addon, { record }) {
    const Made = addon.make(7);
    class Sub extends Made {}
    function Other() {}
    const told = (self, target) => record('target', [Made, Sub, Other].indexOf(target));
    new Made(told);
    new Sub(told);
    Reflect.construct(Made, [told], Other);
  },

  expect(t, { recorded, exit }) {
    ['the function', 'the class', 'what Reflect.construct has'].forEach((what, i) =>
      t.equal(recorded('target')[i], i, `it is ${what}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'this of a callback is the receiver of the call: the object of a method call, what call and apply pass, a function, an array',
  from: 'https://nodejs.org/api/n-api.html#napi_get_cb_info',
  basis: ['napi_get_cb_info: receives the JavaScript this of the call'],
  napi: 1,
  covers: ['V-291'],
  catches: ['function:lost', 'napi_get_cb_info:result-changed'],

  scenario(addon, { record }) {
    const method = addon.make(7);
    const [object, array] = [{ method }, []];
    const told = (expected) => (self) => record('this', self === expected);
    object.method(told(object));
    method.call(array, told(array));
    method.apply(told, [told(told)]);
    Object.create(object).method((self) => record('this', Object.getPrototypeOf(self) === object));
  },

  expect(t, { recorded, exit }) {
    ['the object of a method', 'an array', 'a function', 'an object that inherits it'].forEach(
      (what, i) => t.equal(recorded('this')[i], true, `${what} is this`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

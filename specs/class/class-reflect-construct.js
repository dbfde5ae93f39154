'use strict';

// The manual says nothing on it: this is what ECMAScript has of a constructor.
module.exports = {
  rule: 'Reflect.construct of a class with another new.target makes an object of the prototype of that',
  from: 'https://nodejs.org/api/n-api.html#napi_get_new_target',
  level: 'should',
  napi: 1,
  covers: ['V-243', 'VN86'],
  catches: [
    'constructor:lost',
    'napi_get_new_target:does-nothing',
    'napi_get_new_target:result-changed',
  ],

  scenario(addon, { record }) {
    const Abc = addon.define(0);
    function Other() {}
    for (const target of [Other, Object]) {
      const told = (self, seen) =>
        record('inside', [seen === target, Object.getPrototypeOf(self) === target.prototype]);
      const made = Reflect.construct(Abc, [told], target);
      record('made', Object.getPrototypeOf(made) === target.prototype);
    }
  },

  expect(t, { recorded, exit }) {
    ['a function', 'Object'].forEach((what, i) => {
      const [target, prototype] = recorded('inside')[i] || [];
      t.equal(target, true, `new.target is ${what}`);
      t.equal(prototype, true, `this has the prototype of ${what} inside`);
      t.equal(recorded('made')[i], true, `so has the result, of ${what}`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};

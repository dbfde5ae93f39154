'use strict';

module.exports = {
  rule: 'In a constructor that napi_new_instance calls new.target is that constructor: a function, a class, a subclass',
  from: 'https://nodejs.org/api/n-api.html#napi_new_instance',
  basis: ['napi_new_instance: the function is invoked as a constructor, as new does'],
  napi: 1,
  covers: ['V-271'],
  catches: ['napi_new_instance:does-nothing'],

  scenario(addon, { record }) {
    function Plain() {
      record('target', new.target === Plain);
    }
    let expected;
    class Class {
      constructor() {
        record('target', new.target === expected);
      }
    }
    class Sub extends Class {}
    addon.create(Plain);
    for (expected of [Class, Sub]) addon.create(expected);
  },

  expect(t, { recorded, exit }) {
    ['a function', 'a class', 'a subclass'].forEach((what, i) =>
      t.equal(recorded('target')[i], true, `of ${what} it is that`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

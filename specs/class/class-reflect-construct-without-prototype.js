'use strict';

// The manual says nothing on it: OrdinaryCreateFromConstructor of ECMAScript takes the intrinsic prototype then, and which one that
// is for a class made in C is nowhere said.
module.exports = {
  rule: 'Reflect.construct of a class with a new.target that has no prototype property makes an object',
  from: 'https://nodejs.org/api/n-api.html#napi_get_new_target',
  level: 'should',
  napi: 1,
  covers: ['V-243', 'VN86'],
  catches: [
    'constructor:lost',
    'constructor:twice',
    'napi_get_new_target:does-nothing',
    'napi_get_new_target:result-changed',
  ],

  scenario(addon, { record }) {
    const Abc = addon.define(0);
    const bare = function () {}.bind(null);
    const made = Reflect.construct(
      Abc,
      [(self, target) => record('target', target === bare)],
      bare,
    );
    record('made', typeof made);
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('target'), [true], 'the callback sees it as new.target');
    t.deepEqual(recorded('made'), ['object'], 'an object results');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

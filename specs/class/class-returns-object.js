'use strict';

// The manual has the callback return the wrapper. That another object replaces it is what [[Construct]] of ECMAScript does.
module.exports = {
  rule: 'An object that a constructor callback returns is the result of new: an object, a function, an array',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  level: 'should',
  napi: 1,
  covers: ['V-239'],
  catches: [
    'constructor:lost',
    'constructor:twice',
    'napi_define_class:does-nothing',
    'napi_define_class:result-changed',
  ],

  scenario(addon, { record }) {
    const Abc = addon.define();
    [{}, () => 1, []].forEach((object) => record('replaced', new Abc(object) === object));
  },

  expect(t, { callbacks, recorded, exit }) {
    t.equal(callbacks('constructor').length, 3, 'the constructor is called each time');
    ['an object', 'a function', 'an array'].forEach((what, i) =>
      t.equal(recorded('replaced')[i], true, `${what} is the result of new`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

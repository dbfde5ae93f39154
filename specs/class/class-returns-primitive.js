'use strict';

// Of the values below, NULL first. The manual has the callback return the wrapper; this is what [[Construct]] of ECMAScript does.
const RETURNED = ['NULL', 'undefined', 'null', '5', 'text', 'true', 'Symbol(s)'];

module.exports = {
  rule: 'Where a constructor callback returns no object, the new one is the result: NULL, undefined, null, a number, a text, a boolean, a symbol',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  level: 'should',
  napi: 1,
  covers: ['V-240', 'V-282'],
  catches: [
    'constructor:lost',
    'constructor:twice',
    'napi_define_class:does-nothing',
    'napi_define_class:result-changed',
  ],

  scenario(addon, { record }) {
    const Abc = addon.define();
    const isNew = (made) => typeof made === 'object' && made instanceof Abc;
    record('new', isNew(new Abc()));
    [undefined, null, 5, 'text', true, Symbol('s')].forEach((value) =>
      record('new', isNew(new Abc(value))),
    );
  },

  expect(t, { callbacks, recorded, exit }) {
    t.equal(callbacks('constructor').length, RETURNED.length, 'the constructor is called for each');
    RETURNED.forEach((what, i) => t.equal(recorded('new')[i], true, `${what} is not the result`));
    t.equal(exit, 0, 'the process ends by itself');
  },
};

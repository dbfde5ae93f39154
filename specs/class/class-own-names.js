'use strict';

// The manual does not list them. Functions of sloppy code have more ("arguments", "caller"), which is no matter here.
module.exports = {
  rule: 'A class has the own properties length, name and prototype beside its statics',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  level: 'may',
  napi: 1,
  covers: ['V-260'],
  catches: ['napi_define_class:does-nothing', 'napi_define_class:result-changed'],

  scenario(addon, { record }) {
    record('names', Object.getOwnPropertyNames(addon.define(5)));
  },

  expect(t, { recorded, exit }) {
    const [names = []] = recorded('names');
    const expected = [
      'length',
      'name',
      'prototype',
      'staticMethod',
      'staticAccessor',
      'staticValue',
    ];
    expected.forEach((name) => t.ok(names.includes(name), `it has ${name}`));
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual does not say whether it is that of a function, which is writable, or of a class, which is not.
module.exports = {
  rule: 'The property prototype of a class is that of a function: writable, not enumerable, not configurable',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  level: 'may',
  napi: 1,
  covers: ['V-250'],
  catches: ['napi_define_class:does-nothing', 'napi_define_class:result-changed'],

  scenario(addon, { record }) {
    const d = Object.getOwnPropertyDescriptor(addon.define(0), 'prototype') || {};
    record('prototype', [typeof d.value, d.writable, d.enumerable, d.configurable]);
  },

  expect(t, { recorded, exit }) {
    const [[type, writable, enumerable, configurable] = []] = recorded('prototype');
    t.equal(type, 'object', 'it is an object');
    t.equal(writable, true, 'it is writable');
    t.equal(enumerable, false, 'it is not enumerable');
    t.equal(configurable, false, 'it is not configurable');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

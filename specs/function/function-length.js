'use strict';

// The manual says nothing on it: ECMAScript makes name and length of functions so, and this one declares no parameters.
module.exports = {
  rule: 'A function made in C has the length 0, and its name and its length can be redefined and not assigned',
  from: 'https://nodejs.org/api/n-api.html#napi_create_function',
  level: 'should',
  napi: 1,
  covers: ['V-279'],
  catches: ['napi_create_function:does-nothing', 'napi_create_function:result-changed'],

  scenario(addon, { record }) {
    const made = addon.make(7);
    ['length', 'name'].forEach((name) => {
      const d = Object.getOwnPropertyDescriptor(made, name) || {};
      record(name, [d.value, d.writable, d.enumerable, d.configurable]);
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(
      recorded('length'),
      [[0, false, false, true]],
      'length is 0, and configurable alone',
    );
    t.deepEqual(recorded('name'), [['nm', false, false, true]], 'name is configurable alone');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

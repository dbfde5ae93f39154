'use strict';

// The manual's own example returns NULL from a function, and does not say what the value is then.
module.exports = {
  rule: 'A call whose callback returns NULL is undefined',
  from: 'https://nodejs.org/api/n-api.html#napi_callback',
  level: 'should',
  napi: 1,
  covers: ['V-282', 'VN95'],
  catches: ['function:lost', 'function:twice'],

  scenario(addon, { record }) {
    const value = addon.make(7)();
    record('value', [value === undefined, typeof value]);
  },

  expect(t, { callbacks, recorded, exit }) {
    t.equal(callbacks('function').length, 1, 'the callback is called');
    t.deepEqual(recorded('value'), [[true, 'undefined']], 'it is undefined');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

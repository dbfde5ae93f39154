'use strict';

// The manual says nothing on it: functions of sloppy code are like that, those of strict code get what was passed.
module.exports = {
  rule: 'this of a callback is that of sloppy code: the global object for undefined and null, an object for a number, a text, a boolean',
  from: 'https://nodejs.org/api/n-api.html#napi_get_cb_info',
  level: 'may',
  napi: 1,
  covers: ['V-292'],
  catches: ['function:lost', 'function:twice', 'napi_get_cb_info:result-changed'],

  scenario(addon, { record }) {
    const made = addon.make(7);
    const globalObject = Function('return this')();
    const tell = (self) => record('this', self === globalObject ? 'global' : typeof self);
    made(tell);
    made.call(null, tell);
    made.call(5, tell);
    made.call('s', tell);
    made.call(true, tell);
  },

  expect(t, { recorded, exit }) {
    const expected = ['global', 'global', 'object', 'object', 'object'];
    ['undefined', 'null', 'a number', 'a text', 'a boolean'].forEach((what, i) =>
      t.equal(recorded('this')[i], expected[i], `for ${what} it is the ${expected[i]} one`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

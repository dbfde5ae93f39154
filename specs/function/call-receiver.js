'use strict';

const KINDS = ['undefined', 'null', 'a number', 'a text', 'a boolean', 'an object', 'an array'];
const SLOPPY = ['global', 'global', 'object', 'object', 'object', 'the same', 'the same'];

module.exports = {
  rule: 'this of a function that napi_call_function calls is the receiver: as it is in strict code, the global object or an object made of it in sloppy code',
  from: 'https://nodejs.org/api/n-api.html#napi_call_function',
  basis: [
    'napi_call_function: recv is the this value passed to the function',
    'napi_call_function: the function is one of ECMAScript',
  ],
  napi: 1,
  covers: ['V-297', 'VN98'],
  catches: ['napi_call_function:does-nothing', 'napi_call_function:result-changed'],

  scenario(addon, { record }) {
    const globalObject = Function('return this')();
    const sloppy = Function('return this');
    [undefined, null, 5, 's', true, {}, []].forEach((receiver) => {
      addon.call(function () {
        record('strict', Object.is(this, receiver));
      }, receiver);
      const self = addon.call(sloppy, receiver);
      if (self === receiver) return record('sloppy', 'the same');
      record('sloppy', self === globalObject ? 'global' : typeof self);
    });
  },

  expect(t, { recorded, exit }) {
    KINDS.forEach((what, i) => {
      t.equal(recorded('strict')[i], true, `${what} is this in strict code`);
      t.equal(recorded('sloppy')[i], SLOPPY[i], `for ${what} this is ${SLOPPY[i]} in sloppy code`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};

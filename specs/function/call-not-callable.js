'use strict';

const OTHERS = ['an object', 'a number', 'a text', 'undefined', 'null', 'an array'];

module.exports = {
  rule: 'napi_call_function fails for what cannot be called: an object, a number, a text, undefined, null, an array',
  from: 'https://nodejs.org/api/n-api.html#napi_call_function',
  basis: ['napi_call_function: func is a function, and napi_ok is returned if the call succeeded'],
  napi: 1,
  covers: ['V-301', 'F-008'],
  catches: ['napi_call_function:does-nothing', 'napi_call_function:other-status'],

  scenario(addon, { record }) {
    [{}, 5, 'text', undefined, null, []].forEach((other) => {
      try {
        addon.call(other, {});
      } catch (error) {
        record('thrown', error.constructor.name);
      }
    });
  },

  expect(t, { calls, exit }) {
    OTHERS.forEach((what, i) => {
      const { status } = calls('napi_call_function')[i] || {};
      t.ok(status !== undefined && status !== 'napi_ok', `${what} does not return napi_ok`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};

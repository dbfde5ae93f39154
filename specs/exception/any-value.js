'use strict';

module.exports = {
  rule: 'napi_throw throws any JavaScript value as it is',
  from: 'https://nodejs.org/api/n-api.html#napi_throw',
  basis: ['napi_throw: it throws the JavaScript value that it is given'],
  napi: 1,
  covers: ['E-015', 'VN192', 'F-137'],
  catches: ['napi_throw:does-nothing'],

  scenario(addon, { record }) {
    const values = [42, NaN, '', 'text', true, null, undefined, Symbol('thrown'), {}, [], () => {}];
    for (const value of values) {
      try {
        addon.run(value);
        record('caught', 'nothing');
      } catch (error) {
        record('caught', Object.is(error, value));
      }
    }
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('caught'), Array(11).fill(true), 'the caller gets each value itself');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

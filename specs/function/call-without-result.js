'use strict';

// The manual does not call result optional; Node leaves it out where it is NULL, and so do the samples of others.
module.exports = {
  rule: 'napi_call_function needs no place for the result',
  from: 'https://nodejs.org/api/n-api.html#napi_call_function',
  level: 'should',
  napi: 1,
  covers: ['V-299', 'F-008'],
  catches: ['napi_call_function:does-nothing', 'napi_call_function:other-status'],

  scenario(addon, { record }) {
    addon.call((...rest) => record('called', rest), 5);
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_call_function'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(recorded('called'), [[5]], 'the function is called');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

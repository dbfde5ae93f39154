'use strict';

// The manual does not say that what failed writes nothing.
module.exports = {
  rule: 'napi_call_function of a function that throws leaves the result as it was',
  from: 'https://nodejs.org/api/n-api.html#napi_call_function',
  level: 'should',
  napi: 1,
  covers: ['V-302', 'F-008'],
  catches: ['napi_call_function:does-nothing', 'napi_call_function:written-although-failed'],

  scenario(addon, { record }) {
    try {
      addon.call(() => {
        throw new Error('on purpose');
      }, {});
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { calls, recorded, exit }) {
    const [{ results = {} } = {}] = calls('napi_call_function');
    t.equal(results.result, 'untouched', 'the result is as it was');
    t.deepEqual(recorded('caught'), ['on purpose'], 'the exception is pending');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

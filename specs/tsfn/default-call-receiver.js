'use strict';

module.exports = {
  rule: 'Without a call_js the JavaScript function is called with undefined for its this',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_create_threadsafe_function: by default the function is called without parameters, with undefined for its this',
  ],
  napi: 4,
  covers: ['A-080'],
  catches: ['default-call-lost', 'release-is-abort', 'calls-are-synchronous'],

  scenario(addon, { record }) {
    addon.run(function () {
      record('type of this', typeof this);
    });
  },

  expect(t, { recorded, exit }) {
    const undefinedFourTimes = ['undefined', 'undefined', 'undefined', 'undefined'];
    t.deepEqual(recorded('type of this'), undefinedFourTimes, 'this is undefined each time');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

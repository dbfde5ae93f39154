'use strict';

module.exports = {
  rule: 'call_js may call the JavaScript function several times, with any arguments',
  from: 'https://nodejs.org/api/n-api.html#napi_threadsafe_function_call_js',
  basis: [
    'napi_threadsafe_function_call_js: its purpose is to make parameters and to call JavaScript; napi_call_function is enough',
  ],
  napi: 4,
  covers: ['A-078'],
  catches: ['callback-lost', 'call-js-on-wrong-thread', 'release-is-abort'],

  scenario(addon, { record }) {
    addon.run((...args) => record('arguments', args));
  },

  expect(t, { notes, recorded, exit }) {
    t.deepEqual(
      notes('call').map(({ status }) => status),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'each of three calls returns napi_ok',
    );
    t.deepEqual(recorded('arguments'), [[], [1], [1, 2]], 'each passes its arguments');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual speaks of scopes that are opened with no other script on the stack.
module.exports = {
  rule: 'Ticks and promise jobs of what a callback scope encloses wait for the JavaScript that is on the stack',
  from: 'https://nodejs.org/api/n-api.html#napi_open_callback_scope',
  level: 'should',
  napi: 3,
  covers: ['E-057'],
  catches: [
    'napi_call_function:does-nothing',
    'napi_close_callback_scope:other-status',
    'napi_open_callback_scope:does-nothing',
  ],

  scenario(addon, { record }) {
    addon.run({}, () => {
      Promise.resolve().then(() => record('ran', 'job'));
      process.nextTick(() => record('ran', 'tick'));
      record('ran', 'function');
    });
    record('ran', 'script');
  },

  expect(t, { statuses, recorded, exit }) {
    const ran = recorded('ran');
    t.deepEqual(statuses('napi_close_callback_scope'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(ran.slice(0, 2), ['function', 'script'], 'the script goes on first');
    t.deepEqual(ran.slice(2).sort(), ['job', 'tick'], 'both run after it');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

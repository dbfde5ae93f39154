'use strict';

// By the letter of the manual they run before napi_make_callback returns; but it is meant for calls with no other script on the stack.
module.exports = {
  rule: 'Ticks and promise jobs of a napi_make_callback wait for the JavaScript that is on the stack',
  from: 'https://nodejs.org/api/n-api.html#napi_make_callback',
  level: 'should',
  napi: 1,
  covers: ['M03', 'E-057', 'F-113'],
  catches: ['napi_make_callback:does-nothing', 'napi_make_callback:other-status'],

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
    t.deepEqual(statuses('napi_make_callback'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(ran.slice(0, 2), ['function', 'script'], 'the script goes on first');
    t.deepEqual(ran.slice(2).sort(), ['job', 'tick'], 'both run after it');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

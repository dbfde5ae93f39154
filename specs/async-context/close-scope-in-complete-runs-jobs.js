'use strict';

// The callback below has a scope of its own, whose end is what runs them in Node.
module.exports = {
  rule: 'Ticks and promise jobs of what a callback scope encloses run before the event loop turns, also where it is opened from inside a callback',
  from: 'https://nodejs.org/api/n-api.html#napi_open_callback_scope',
  level: 'should',
  napi: 3,
  covers: ['E-056'],
  catches: ['napi_call_function:does-nothing'],

  scenario(addon, { record }) {
    addon.create({}, () => {
      setImmediate(() => record('ran', 'next turn'));
      Promise.resolve().then(() => record('ran', 'job'));
      process.nextTick(() => record('ran', 'tick'));
    });
    addon.call_later();
  },

  expect(t, { recorded, exit }) {
    const ran = recorded('ran');
    t.deepEqual([...ran].sort(), ['job', 'next turn', 'tick'], 'all three run');
    t.equal(ran[2], 'next turn', 'the next turn comes last');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

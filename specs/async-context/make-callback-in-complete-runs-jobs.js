'use strict';

// By the letter they run before napi_make_callback returns. Inside a callback of its own, where the manual finds
// napi_make_callback needless, Node runs them when that callback returns: this rule asks for no more.
module.exports = {
  rule: 'Ticks and promise jobs that a napi_make_callback leaves run before the event loop turns, also inside a callback of the runtime',
  from: 'https://nodejs.org/api/n-api.html#napi_make_callback',
  basis: [
    'napi_make_callback: what ticks and promises the callback schedules runs before the return to C',
  ],
  napi: 1,
  covers: ['E-059', 'M03'],
  catches: ['napi_make_callback:does-nothing'],

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
    t.deepEqual(
      [...ran].sort(),
      ['job', 'job', 'next turn', 'next turn', 'tick', 'tick'],
      'all three of both calls run',
    );
    t.deepEqual(ran.slice(4), ['next turn', 'next turn'], 'the next turn comes last');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// That each complete is a callback of its own in the sense of napi_make_callback is not said, so this is no must.
module.exports = {
  rule: 'The ticks and promise jobs of one complete run before the next complete',
  from: 'https://nodejs.org/api/n-api.html#napi_make_callback',
  level: 'should',
  napi: 1,
  covers: ['B-024'],
  catches: ['complete:lost', 'complete:twice', 'napi_call_function:does-nothing'],
  provenBy: 'deno@2.9.6',

  scenario(addon, { record }) {
    addon.run(() => {
      record('step', 'complete');
      process.nextTick(() => record('step', 'behind it'));
      Promise.resolve().then(() => record('step', 'behind it'));
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(
      recorded('step'),
      [1, 2, 3].reduce((steps) => [...steps, 'complete', 'behind it', 'behind it'], []),
      'each complete has its tick and its job behind it when the next one starts',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

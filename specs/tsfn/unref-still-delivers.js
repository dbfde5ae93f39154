'use strict';

module.exports = {
  rule: 'An unreferenced function delivers its items while something else keeps the event loop alive',
  from: 'https://nodejs.org/api/n-api.html#deciding-whether-to-keep-the-process-running',
  basis: [
    'Deciding whether to keep the process running: unref makes the function no more destroyable, nor does ref prevent its destruction',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
  ],
  napi: 4,
  covers: ['A-139'],
  catches: ['callback-lost', 'call-js-on-wrong-thread'],

  scenario(addon, { record }) {
    // The interval is what keeps the event loop alive: where the item never comes, neither does the end.
    const alive = setInterval(() => {}, 20);
    addon.run((item) => {
      record('called', item);
      clearInterval(alive);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_call_threadsafe_function'), ['napi_ok'], 'the call returns napi_ok');
    t.deepEqual(recorded('called'), [1], 'the item is delivered');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

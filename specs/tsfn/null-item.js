'use strict';

module.exports = {
  rule: 'An item that is NULL is delivered as NULL',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  napi: 4,
  covers: ['C14'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, recorded, exit }) {
    t.deepEqual(statuses('napi_call_threadsafe_function'), ['napi_ok'], 'the call returns napi_ok');
    t.deepEqual(items('call_js'), [null], 'call_js gets NULL');
    t.deepEqual(recorded('exit'), [0], 'the event loop ends by itself');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'A call from the thread of the event loop is delivered after the JavaScript that runs has returned',
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
  basis: ['Asynchronous thread-safe function calls: the calls happen asynchronously'],
  napi: 4,
  covers: ['A-032', 'A-039', 'Q07', 'Q11'],
  catches: ['items-swapped', 'calls-are-synchronous', 'item-lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, statuses, records, before, exit }) {
    const [returned] = records('scenario returned');
    const [call] = callbacks('call_js', { item: 1 });
    t.deepEqual(statuses('napi_call_threadsafe_function'), ['napi_ok'], 'the call returns napi_ok');
    t.ok(before(returned, call), 'its item comes after the scenario has returned');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

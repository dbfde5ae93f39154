'use strict';

// The manual speaks of items that come back when the process exits, and Node does not do that here. Recorded only.
module.exports = {
  rule: 'process.exit() on the main thread neither hands back queued items nor finalizes',
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
  level: 'may',
  napi: 4,
  variants: ['main-exit'],
  covers: ['A-164', 'F08'],
  catches: ['calls-are-synchronous'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { callbacks, exit, statuses }) {
    const queued = statuses('napi_call_threadsafe_function');
    t.deepEqual(queued, ['napi_ok', 'napi_ok', 'napi_ok'], 'three items are queued');
    t.equal(exit, 0, 'the process exits');
    t.equal(callbacks('call_js').length, 0, 'call_js does not run');
    t.equal(callbacks('finalize').length, 0, 'finalize does not run');
  },
};

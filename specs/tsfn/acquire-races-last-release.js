'use strict';

// A failure is a function that a late acquire brought back to life and that is destroyed twice or never, or an acquire that was
// granted for nothing. A correct runtime decides under one lock; which way it decides in which round is not looked at.
module.exports = {
  rule: 'An acquire that races with the last release either keeps the function usable or gets napi_closing, and it is destroyed once',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  napi: 4,
  covers: ['A03'],

  scenario(addon, { record }) {
    const rounds = 100;
    for (let round = 0; round < rounds; round++) addon.race();
    record('rounds', rounds);
  },

  expect(t, { calls, callbacks, recorded, exit }) {
    const acquired = calls('napi_acquire_threadsafe_function');
    const won = acquired.filter(({ status }) => status === 'napi_ok');
    const lost = acquired.filter(({ status }) => status === 'napi_closing');
    const sorted = (spans) => spans.map(({ tsfn }) => tsfn).sort((a, b) => a - b);
    const each = Array.from({ length: 100 }, (_, index) => index + 1);
    t.deepEqual(recorded('rounds'), [100], 'there were 100 rounds');
    t.equal(won.length + lost.length, 100, 'each acquire is answered with napi_ok or napi_closing');
    t.deepEqual(
      sorted(callbacks('call_js', { env: 'live' })),
      sorted(won),
      'where it is napi_ok the function delivers an item',
    );
    t.deepEqual(sorted(callbacks('finalize')), each, 'each function is destroyed once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

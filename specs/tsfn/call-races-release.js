'use strict';

// A failure is an item that is lost, comes without an env, or comes after the end, because the release of one holder was taken for
// that of all. The other one releases only after its call has returned, so a correct runtime cannot show it.
module.exports = {
  rule: 'An item called while another thread releases is delivered with a live env, then the function is destroyed',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
    'Reference counting of thread-safe functions: before the destruction the queue is emptied',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
  ],
  napi: 4,
  covers: ['A22'],
  catches: ['finalize-before-items', 'finalize-twice', 'release-is-abort'],

  scenario(addon, { record }) {
    let rounds = 0;
    const next = () => {
      addon.race();
      rounds++;
      if (rounds < 50) setImmediate(next);
      else record('rounds', rounds);
    };
    next();
  },

  expect(t, { callbacks, recorded, before, exit }) {
    t.deepEqual(recorded('rounds'), [50], 'there were 50 rounds');
    for (let tsfn = 1; tsfn <= 50; tsfn++) {
      const got = callbacks('call_js', { tsfn });
      const finalized = callbacks('finalize', { tsfn });
      t.deepEqual(
        got.map(({ env }) => env),
        ['live'],
        `item of round ${tsfn} is delivered once, with a live env`,
      );
      t.equal(finalized.length, 1, `then function ${tsfn} is destroyed once`);
      t.ok(before(got[0], finalized[0]), `function ${tsfn} in this order`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};

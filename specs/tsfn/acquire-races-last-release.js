'use strict';

// A failure is an acquisition that was granted and a call then denies: a thread came in between the last release and the closing
// that follows from it, and the function is destroyed under it. A correct runtime decides both under one lock; which way it
// decides in which round is not looked at.
module.exports = {
  rule: 'An acquire that races with the last release returns napi_closing, or the function stays open for its thread',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: at a count of zero nobody can acquire it any more, and every call but release returns napi_closing',
    'napi_acquire_threadsafe_function: an acquisition prevents destruction when all others have stopped using the function',
  ],
  napi: 4,
  covers: ['A03'],
  provenBy: 'deno@2.9.2',

  scenario(addon, { record }) {
    const rounds = 40;
    for (let round = 0; round < rounds; round++) addon.race(() => {});
    record('rounds', rounds);
  },

  expect(t, { notes, recorded, exit }) {
    const values = (name) => notes(name).map(({ value }) => value);
    const each = Array.from({ length: 4000 }, (_, index) => index + 1);
    t.deepEqual(recorded('rounds'), [40], 'there were 40 rounds of 100 functions');
    t.deepEqual(values('answered'), Array(40).fill(100), 'acquire returns napi_ok or napi_closing');
    t.deepEqual(
      values('refused'),
      Array(40).fill(0),
      'no call is refused to a thread that acquired the function',
    );
    for (const name of ['item', 'finalize']) {
      t.deepEqual(
        values(name).sort((a, b) => a - b),
        each,
        `${name} comes once for each function`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};

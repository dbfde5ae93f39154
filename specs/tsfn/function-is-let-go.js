'use strict';

module.exports = {
  rule: 'The JavaScript function can be collected once the thread-safe function is destroyed',
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
  level: 'should',
  napi: 4,
  needs: ['gc'],
  covers: ['A-019'],
  catches: ['finalize-twice', 'finalize-never'],

  scenario(addon, { record, gc }) {
    const make = (i) => addon.run(() => i);
    for (let i = 0; i < 10; i++) make(i);
    let turns = 30;
    const turn = () => {
      gc();
      // Stacks are scanned conservatively by some engines, so not every one has to go.
      if (addon.collected() < 5 && turns-- > 0) return setImmediate(turn);
      record('most are collected', addon.collected() >= 5);
    };
    setImmediate(turn);
  },

  expect(t, { callbacks, recorded, exit }) {
    t.equal(callbacks('finalize').length, 10, 'all ten thread-safe functions are destroyed');
    t.deepEqual(recorded('most are collected'), [true], 'most of the ten functions are collected');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

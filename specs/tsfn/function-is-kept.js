'use strict';

module.exports = {
  rule: 'The JavaScript function is not collected while the thread-safe function exists',
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
  basis: ['Asynchronous thread-safe function calls: the function is referenced persistently'],
  napi: 4,
  needs: ['gc'],
  covers: ['A-018'],
  catches: ['default-call-lost', 'release-is-abort', 'calls-are-synchronous'],

  scenario(addon, { record, gc }) {
    // Nothing but the thread-safe function refers to this one once the call has returned.
    (() => addon.run(() => record('called')))();
    let turns = 10;
    const turn = () => {
      gc();
      if (turns-- > 0) return setImmediate(turn);
      addon.call();
    };
    setImmediate(turn);
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('called'), [null], 'it is called after the collections');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

'use strict';

// The manual gives a policy for call_js alone.
module.exports = {
  rule: 'An exception that the finalizer of one function leaves, and a listener hears, keeps no other function from its item',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'should',
  napi: 10,
  covers: ['A-157', 'X01'],
  catches: ['finalize-never', 'item-lost', 'finalize-gets-no-env'],

  scenario(addon, { record }) {
    const uncaught = [];
    process.on('uncaughtException', ({ code }) => uncaught.push(code));
    process.once('beforeExit', () => record('uncaught', uncaught));
    addon.run((item) => record('ran', item));
  },

  expect(t, { recorded, callbacks, exit }) {
    t.deepEqual(recorded('uncaught'), [['ON_PURPOSE']], 'the listener gets the error once');
    t.deepEqual(recorded('ran'), [1], 'the item of the other function runs');
    t.deepEqual(
      callbacks('finalize').map(({ data }) => data),
      [1, 2],
      'both are finalized, each once',
    );
    t.equal(exit, 0, 'the event loop goes on to its end');
  },
};

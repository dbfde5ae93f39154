'use strict';

module.exports = {
  rule: 'The last release destroys a function that was referenced once more',
  from: 'https://nodejs.org/api/n-api.html#napi_ref_threadsafe_function',
  basis: [
    'napi_ref_threadsafe_function: it does not prevent destruction; release is there for that',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
  ],
  napi: 4,
  listens: ['exit'],
  covers: ['A-141'],
  catches: ['finalize-never'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, records, before, exit }) {
    const [finalize] = callbacks('finalize');
    t.ok(before(finalize, records('exit')[0]), 'it is destroyed before its event loop ends');
    t.equal(exit, 0, 'the event loop ends by itself');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

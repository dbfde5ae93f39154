'use strict';

module.exports = {
  rule: 'The last release destroys a function that was referenced once more',
  from: 'https://nodejs.org/api/n-api.html#napi_ref_threadsafe_function',
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

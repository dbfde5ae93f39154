'use strict';

module.exports = {
  rule: 'A second unref has no effect: one ref makes the function keep the event loop alive again',
  from: 'https://nodejs.org/api/n-api.html#napi_unref_threadsafe_function',
  basis: [
    'napi_unref_threadsafe_function: it is idempotent',
    'Deciding whether to keep the process running: referenced, the function keeps the event loop of its thread alive until it is destroyed',
  ],
  napi: 4,
  listens: ['exit'],
  covers: ['A-137', 'K05', 'F-143'],
  catches: ['references-are-counted', 'ref-is-ignored', 'finalize-never'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, records, before, exit }) {
    t.deepEqual(
      statuses('napi_unref_threadsafe_function'),
      ['napi_ok', 'napi_ok'],
      'both unrefs return napi_ok',
    );
    const [finalize] = callbacks('finalize');
    const [loopEnd] = records('exit');
    t.ok(before(finalize, loopEnd), 'it is destroyed before its event loop ends');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'A function that is referenced again after an unref keeps the event loop alive',
  from: 'https://nodejs.org/api/n-api.html#napi_ref_threadsafe_function',
  basis: [
    'napi_ref_threadsafe_function: the event loop should not end before the function is destroyed',
    'Deciding whether to keep the process running: referenced, the function keeps the event loop of its thread alive until it is destroyed',
  ],
  napi: 4,
  listens: ['exit'],
  covers: ['A-136', 'A-143', 'K04', 'F-122'],
  catches: ['ref-is-ignored', 'finalize-never'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, records, before, exit }) {
    t.deepEqual(statuses('napi_unref_threadsafe_function'), ['napi_ok'], 'unref returns napi_ok');
    t.deepEqual(statuses('napi_ref_threadsafe_function'), ['napi_ok'], 'ref returns napi_ok');
    const [finalize] = callbacks('finalize');
    const [loopEnd] = records('exit');
    t.ok(before(finalize, loopEnd), 'it is destroyed before its event loop ends');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

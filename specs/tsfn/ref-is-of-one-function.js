'use strict';

module.exports = {
  rule: 'ref and unref are about the one function that they are given, whatever others there are',
  from: 'https://nodejs.org/api/n-api.html#napi_ref_threadsafe_function',
  basis: [
    'Deciding whether to keep the process running: unreferenced, the function does not prevent the event loop from ending',
    'napi_ref_threadsafe_function: the event loop should not end before the function is destroyed',
    'Deciding whether to keep the process running: referenced, the function keeps the event loop of its thread alive until it is destroyed',
  ],
  napi: 4,
  listens: ['exit'],
  catches: ['ref-is-ignored', 'unref-is-ignored'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, records, before, exit }) {
    t.deepEqual(
      statuses('napi_unref_threadsafe_function'),
      ['napi_ok', 'napi_ok'],
      'each unref returns napi_ok',
    );
    t.deepEqual(statuses('napi_ref_threadsafe_function'), ['napi_ok'], 'ref returns napi_ok');
    const [finalize] = callbacks('finalize', { tsfn: 2 });
    const [loopEnd] = records('exit');
    t.ok(before(finalize, loopEnd), 'the one that is referenced is destroyed before the loop ends');
    t.equal(exit, 0, 'the process ends by itself, although another is never released');
  },
};

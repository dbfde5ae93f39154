'use strict';

module.exports = {
  rule: 'A function that is unreferenced on a later turn no longer keeps its event loop alive',
  from: 'https://nodejs.org/api/n-api.html#deciding-whether-to-keep-the-process-running',
  basis: [
    'Deciding whether to keep the process running: unreferenced, the function does not prevent the event loop from ending',
    'napi_unref_threadsafe_function: the event loop may end before the function is destroyed',
  ],
  napi: 4,
  covers: ['K06'],
  catches: ['unref-is-ignored'],

  scenario(addon) {
    addon.run();
    setTimeout(() => addon.unref(), 20);
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('napi_unref_threadsafe_function'), ['napi_ok'], 'unref returns napi_ok');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

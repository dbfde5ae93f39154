'use strict';

module.exports = {
  rule: 'A full queue of an unreferenced function does not keep its event loop alive',
  from: 'https://nodejs.org/api/n-api.html#deciding-whether-to-keep-the-process-running',
  basis: [
    'Deciding whether to keep the process running: unreferenced, the function does not prevent the event loop from ending',
    'napi_unref_threadsafe_function: the event loop may end before the function is destroyed',
  ],
  napi: 4,
  alone: 'its unreferenced function would have its items while others run',
  covers: ['K02'],
  catches: ['unref-is-ignored'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function'),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'the items are accepted',
    );
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

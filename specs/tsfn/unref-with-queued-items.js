'use strict';

module.exports = {
  rule: 'Items in the queue of an unreferenced function do not keep its event loop alive',
  from: 'https://nodejs.org/api/n-api.html#deciding-whether-to-keep-the-process-running',
  basis: [
    'Deciding whether to keep the process running: unreferenced, the function does not prevent the event loop from ending',
    'napi_unref_threadsafe_function: the event loop may end before the function is destroyed',
  ],
  napi: 4,
  variants: ['main', 'worker'],
  covers: ['A-146', 'K03', 'K08'],
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

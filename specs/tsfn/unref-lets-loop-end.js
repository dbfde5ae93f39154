'use strict';

module.exports = {
  rule: 'An unreferenced thread-safe function does not keep its event loop alive',
  from: 'https://nodejs.org/api/n-api.html#deciding-whether-to-keep-the-process-running',
  basis: [
    'Deciding whether to keep the process running: unreferenced, the function does not prevent the event loop from ending',
  ],
  napi: 4,
  variants: ['main', 'worker'],
  covers: ['A-135', 'A-145', 'F-143'],
  catches: ['unref-is-ignored'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('napi_unref_threadsafe_function'), ['napi_ok'], 'unref returns napi_ok');
    t.equal(exit, 0, 'the event loop ends while nobody has released the function');
  },
};

'use strict';

// These two need no acquisition, only the main thread. The item still queued keeps the function from being gone, since the queue is
// emptied before.
module.exports = {
  rule: 'Once every holder has released the function ref and unref return napi_closing',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: at a count of zero nobody can acquire it any more, and every call but release returns napi_closing',
    'Reference counting of thread-safe functions: before the destruction the queue is emptied',
    'napi_ref_threadsafe_function: it asks for the main thread, and for no acquisition',
  ],
  napi: 4,
  covers: ['A-061', 'A-181'],
  provenBy: 'node@26.10.0',

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    for (const name of ['unref', 'ref']) {
      t.deepEqual(
        statuses(`napi_${name}_threadsafe_function`),
        ['napi_closing'],
        `${name} finds no holder left`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};

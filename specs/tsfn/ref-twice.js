'use strict';

module.exports = {
  rule: 'A second ref has no effect: one unref lets the event loop end',
  from: 'https://nodejs.org/api/n-api.html#napi_ref_threadsafe_function',
  basis: [
    'napi_ref_threadsafe_function: it is idempotent',
    'napi_unref_threadsafe_function: the event loop may end before the function is destroyed',
  ],
  napi: 4,
  covers: ['A-138', 'A-143', 'K05', 'F-122'],
  catches: ['references-are-counted'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_ref_threadsafe_function'),
      ['napi_ok', 'napi_ok'],
      'both refs return napi_ok',
    );
    t.equal(exit, 0, 'the event loop ends while nobody has released the function');
  },
};

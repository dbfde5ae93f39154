'use strict';

module.exports = {
  rule: 'Creating with an initial thread count of zero returns napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'may',
  napi: 4,
  covers: ['A-009', 'C06'],
  catches: ['hold-never-ends'],

  scenario(addon) {
    addon.run(() => {});
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_create_threadsafe_function'),
      ['napi_invalid_arg'],
      'a count of zero is refused',
    );
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

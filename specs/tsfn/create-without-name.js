'use strict';

module.exports = {
  rule: 'Creating without a resource name returns napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'may',
  napi: 4,
  covers: ['A-004', 'F-046'],
  provenBy: 'bun@1.4.5',

  scenario(addon) {
    addon.run(() => {});
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_create_threadsafe_function'),
      ['napi_invalid_arg'],
      'a NULL name is refused',
    );
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

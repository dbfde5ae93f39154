'use strict';

module.exports = {
  rule: 'Creating without a place for the result returns napi_invalid_arg and creates nothing',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'should',
  napi: 4,
  covers: ['A-003'],
  provenBy: 'bun@1.1.0',

  scenario(addon) {
    addon.run(() => {});
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_create_threadsafe_function'),
      ['napi_invalid_arg'],
      'a NULL result is refused',
    );
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

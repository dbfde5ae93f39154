'use strict';

module.exports = {
  rule: 'Creating without an environment returns napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'should',
  napi: 4,
  covers: ['A-002'],
  provenBy: 'bun@1.1.0',

  scenario(addon) {
    addon.run(() => {});
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_create_threadsafe_function'),
      ['napi_invalid_arg'],
      'a NULL env is refused',
    );
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

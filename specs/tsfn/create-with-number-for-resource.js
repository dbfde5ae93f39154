'use strict';

module.exports = {
  rule: 'Creating with a number for the async resource makes an object of it',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'may',
  napi: 4,
  covers: ['A-013'],
  catches: ['hold-never-ends'],

  scenario(addon) {
    addon.run(() => {}, 7, 'conformance');
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('napi_create_threadsafe_function'), ['napi_ok'], 'the number is taken');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

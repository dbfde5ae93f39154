'use strict';

module.exports = {
  rule: 'Creating with an object that is no function in place of the function fails',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'should',
  napi: 4,
  covers: ['A-008', 'C05'],
  provenBy: 'bun@1.4.5',

  scenario(addon) {
    addon.run({}, {}, 'conformance');
  },

  expect(t, { calls, exit }) {
    const [create] = calls('napi_create_threadsafe_function');
    t.ok(create && create.status, 'creating returns');
    t.notEqual(create && create.status, 'napi_ok', 'an object that cannot be called is refused');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'Creating with a symbol for the resource name fails',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'may',
  napi: 4,
  covers: ['A-005'],
  provenBy: 'bun@1.4.5',

  scenario(addon, { record }) {
    try {
      addon.run(() => {}, {}, Symbol('conformance'));
    } catch (error) {
      record('caught');
    }
  },

  expect(t, { calls, exit }) {
    const [create] = calls('napi_create_threadsafe_function');
    t.ok(create && create.status, 'creating returns');
    t.notEqual(create && create.status, 'napi_ok', 'a symbol is refused');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'Creating with neither a function nor a call_js fails',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'should',
  napi: 4,
  covers: ['A-007', 'C04', 'F-046'],
  catches: ['default-call-gets-argument', 'default-call-lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, exit }) {
    const [create] = calls('napi_create_threadsafe_function');
    t.ok(create && create.status, 'creating returns');
    t.notEqual(create && create.status, 'napi_ok', 'one of the two has to be given');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};

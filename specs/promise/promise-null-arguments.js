'use strict';

// The manual calls none of them optional, and names no status.
module.exports = {
  rule: 'NULL for an out parameter or a value is refused: napi_create_promise, napi_is_promise',
  from: 'https://nodejs.org/api/n-api.html#napi_create_promise',
  level: 'should',
  napi: 1,
  covers: ['V-428', 'VN177'],
  catches: [
    'napi_create_promise:does-nothing',
    'napi_create_promise:other-status',
    'napi_is_promise:does-nothing',
    'napi_is_promise:other-status',
  ],

  scenario(addon) {
    addon.run(5);
  },

  expect(t, { statuses, exit }) {
    ['napi_create_promise', 'napi_is_promise'].forEach((name) => {
      const all = statuses(name);
      t.equal(all.length, 2, `${name} is called with each NULL`);
      const refused = all.every((status) => status !== 'napi_ok' && status !== 'did not return');
      t.ok(refused, `${name} does not return napi_ok`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};

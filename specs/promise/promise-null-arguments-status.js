'use strict';

// Node has this status for each; the manual names none.
module.exports = {
  rule: 'NULL for an out parameter or a value is refused with napi_invalid_arg: napi_create_promise, napi_is_promise',
  from: 'https://nodejs.org/api/n-api.html#napi_create_promise',
  level: 'may',
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
    const expected = ['napi_invalid_arg', 'napi_invalid_arg'];
    ['napi_create_promise', 'napi_is_promise'].forEach((name) =>
      t.deepEqual(statuses(name), expected, `${name} returns napi_invalid_arg for each`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

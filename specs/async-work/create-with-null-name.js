'use strict';

// A string of JavaScript in the signature, a null-terminated one in the text: the manual is not of one mind on what the name is.
module.exports = {
  rule: 'Creating with NULL for the resource name returns napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_create_async_work',
  level: 'may',
  napi: 1,
  covers: ['B-005'],
  catches: ['napi_create_async_work:does-nothing', 'napi_create_async_work:other-status'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('napi_create_async_work'), ['napi_invalid_arg'], 'a NULL name is refused');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual does not call it optional, and names no status.
module.exports = {
  rule: 'An escape without a place for its result is refused',
  from: 'https://nodejs.org/api/n-api.html#napi_escape_handle',
  level: 'should',
  napi: 1,
  covers: ['D-012'],
  catches: ['napi_escape_handle:does-nothing'],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { statuses, exit }) {
    const refused = statuses('napi_escape_handle');
    t.equal(refused.length, 1, 'it is tried');
    t.ok(/^napi_(?!ok$)/.test(refused[0]), 'it does not return napi_ok');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

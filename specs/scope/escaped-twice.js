'use strict';

module.exports = {
  rule: 'A second escape from one scope fails',
  from: 'https://nodejs.org/api/n-api.html#napi_escape_handle',
  basis: ['napi_escape_handle: it can be called once for a scope, and more than that is an error'],
  napi: 1,
  covers: ['D-010', 'F-119'],
  catches: ['napi_escape_handle:does-nothing'],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { statuses, exit }) {
    const [first, second] = statuses('napi_escape_handle');
    t.equal(first, 'napi_ok', 'the first succeeds');
    t.ok(/^napi_(?!ok$)/.test(second), 'the second does not');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual promises an error, and lists this status.
module.exports = {
  rule: 'A second escape from one scope returns napi_escape_called_twice',
  from: 'https://nodejs.org/api/n-api.html#napi_escape_handle',
  level: 'should',
  napi: 1,
  covers: ['D-010', 'F-057'],
  catches: ['napi_escape_handle:does-nothing', 'napi_escape_handle:other-status'],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_escape_handle'),
      ['napi_ok', 'napi_escape_called_twice'],
      'the second returns that',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

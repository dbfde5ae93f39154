'use strict';

// The manual lists the status, and never says when it is returned.
module.exports = {
  rule: 'A callback scope that is closed already cannot be closed again: napi_callback_scope_mismatch',
  from: 'https://nodejs.org/api/n-api.html#napi_status',
  level: 'may',
  napi: 3,
  covers: ['E-055', 'M10', 'F-012'],
  catches: ['napi_close_callback_scope:other-status', 'napi_open_callback_scope:does-nothing'],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_close_callback_scope'),
      ['napi_ok', 'napi_callback_scope_mismatch'],
      'the second time is a mismatch',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

const ALLOWED = [
  'napi_is_exception_pending',
  'napi_get_last_error_info',
  'napi_escape_handle',
  'napi_close_escapable_handle_scope',
  'napi_close_handle_scope',
  'napi_delete_reference',
];

module.exports = {
  rule: 'While an exception is pending, what the manual allows then succeeds, and the exception reaches the caller after it',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  basis: [
    'napi_is_exception_pending, napi_get_last_error_info, napi_escape_handle: each can be called with an exception pending',
    'napi_close_escapable_handle_scope, napi_close_handle_scope, napi_delete_reference: each can be called with an exception pending',
    'Exceptions: what is allowed for cleanup returns the status of the function, and not the exception',
    'Exceptions: a pending exception is thrown when the native function returns to JavaScript',
  ],
  napi: 1,
  covers: ['E-020', 'E-007', 'D-008', 'VN198'],
  catches: ALLOWED.map((name) => `${name}:other-status`),

  scenario(addon, { record }) {
    const thrown = new Error('thrown on purpose');
    try {
      addon.run(thrown);
    } catch (error) {
      record('caught', error === thrown);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    for (const name of ALLOWED) t.deepEqual(statuses(name), ['napi_ok'], `${name} succeeds`);
    t.deepEqual(recorded('caught'), [true], 'the caller gets the exception');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual has information about the last call in one place, about the last error in the other, and no more than "invalid" after another call.
module.exports = {
  rule: 'After a call that succeeded the last error is napi_ok, without a message',
  from: 'https://nodejs.org/api/n-api.html#napi_get_last_error_info',
  level: 'should',
  napi: 1,
  covers: ['E-003', 'E-005', 'VN196', 'F-110'],
  catches: ['napi_get_last_error_info:does-nothing'],

  scenario(addon) {
    addon.run('text');
  },

  expect(t, { statuses, calls, notes, exit }) {
    t.equal(statuses('napi_get_value_double').length, 2, 'two calls fail first');
    t.deepEqual(
      calls('napi_get_last_error_info').map(
        ({ results }) => ((results || {}).result || {}).error_code,
      ),
      ['napi_ok', 'napi_ok'],
      'it is napi_ok after another function, and after napi_is_exception_pending',
    );
    t.deepEqual(
      notes('message').map(({ value }) => value),
      [0, 0],
      'there is no message',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

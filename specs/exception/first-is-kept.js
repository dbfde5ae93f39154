'use strict';

// The manual says of many functions that they return at once while an exception is pending, and not that it is so of those that throw.
module.exports = {
  rule: 'Of several exceptions the first is the one that stays pending',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 1,
  covers: ['E-022', 'VN195', 'F-138'],
  catches: ['napi_get_and_clear_last_exception:does-nothing', 'napi_call_function:does-nothing'],

  scenario(addon, { record }) {
    const first = new Error('thrown first');
    const kept = addon.run(() => {
      throw first;
    }, new Error('thrown third'));
    record('kept', kept === first);
  },

  expect(t, { statuses, recorded, exit }) {
    t.equal(statuses('napi_throw_error').length, 1, 'a second one is thrown');
    t.equal(statuses('napi_throw').length, 1, 'and a third');
    t.deepEqual(recorded('kept'), [true], 'the first is pending');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

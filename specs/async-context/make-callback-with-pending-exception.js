'use strict';

// The manual says of many functions, and not of which, that they return at once while an exception is pending.
module.exports = {
  rule: 'While an exception is pending napi_make_callback returns napi_pending_exception, and does not call the function',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 1,
  covers: ['M12'],
  catches: ['napi_make_callback:does-nothing', 'napi_make_callback:other-status'],

  scenario(addon, { record }) {
    try {
      addon.run({}, () => record('called'));
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      statuses('napi_make_callback'),
      ['napi_pending_exception'],
      'it returns napi_pending_exception',
    );
    t.deepEqual(recorded('called'), [], 'the function does not run');
    t.deepEqual(recorded('caught'), ['thrown on purpose'], 'the exception reaches the caller');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual has more than one status for a call that leaves an exception: it asks to look whether one is pending after any other, too.
module.exports = {
  rule: 'A function that throws makes napi_call_function return napi_pending_exception',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 1,
  covers: ['E-012'],
  catches: ['napi_call_function:does-nothing', 'napi_call_function:other-status'],

  scenario(addon, { record }) {
    try {
      addon.run({}, () => {
        throw new Error('thrown on purpose');
      });
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_call_function'),
      ['napi_pending_exception'],
      'it returns napi_pending_exception',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual has more than one status for a call that leaves an exception.
module.exports = {
  rule: 'A constructor that throws makes napi_new_instance return napi_pending_exception',
  from: 'https://nodejs.org/api/n-api.html#napi_new_instance',
  level: 'should',
  napi: 1,
  covers: ['E-036', 'F-115'],
  catches: ['napi_new_instance:does-nothing', 'napi_new_instance:other-status'],

  scenario(addon, { record }) {
    function Throws() {
      throw new Error('thrown on purpose');
    }
    try {
      addon.run(Throws);
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_new_instance'),
      ['napi_pending_exception'],
      'it returns napi_pending_exception',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

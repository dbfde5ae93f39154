'use strict';

// The manual says of many functions, and not of which, that they return at once while an exception is pending.
module.exports = {
  rule: 'While an exception is pending, node_api_create_sharedarraybuffer returns napi_pending_exception, without effect',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 9,
  covers: ['E-019'],
  catches: [
    'node_api_create_sharedarraybuffer:does-nothing',
    'node_api_create_sharedarraybuffer:other-status',
  ],

  scenario(addon, { record }) {
    try {
      addon.pending(new Error('thrown first'));
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      statuses('node_api_create_sharedarraybuffer'),
      ['napi_pending_exception'],
      'it refuses',
    );
    t.deepEqual(recorded('caught'), ['thrown first'], 'the exception reaches the caller');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

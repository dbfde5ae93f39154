'use strict';

// The manual says of many functions, and not of which, that they return at once while an exception is pending.
module.exports = {
  rule: 'While an exception is pending, node_api_set_prototype returns napi_pending_exception, without effect',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 9,
  covers: ['E-019'],
  catches: ['node_api_set_prototype:does-nothing', 'node_api_set_prototype:other-status'],

  scenario(addon, { record }) {
    const object = {};
    try {
      addon.pending(new Error('thrown first'), object, { given: 1 });
    } catch (error) {
      record('caught', error.message);
    }
    record('left', 'given' in object);
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('node_api_set_prototype'), ['napi_pending_exception'], 'it refuses');
    t.deepEqual(recorded('left'), [false], 'the object is as it was');
    t.deepEqual(recorded('caught'), ['thrown first'], 'the exception reaches the caller');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

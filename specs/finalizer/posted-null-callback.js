'use strict';

// The manual does not call the callback optional, nor does it say what comes of leaving it out.
module.exports = {
  rule: 'NULL can be posted for a finalizer, and does nothing',
  from: 'https://nodejs.org/api/n-api.html#node_api_post_finalizer',
  level: 'may',
  napi: 9,
  covers: ['D-082', 'F-158'],
  catches: ['node_api_post_finalizer:other-status'],

  scenario(addon, { afterTurns, record }) {
    addon.run();
    afterTurns(() => record('ten turns later'));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('node_api_post_finalizer'), ['napi_ok'], 'it returns napi_ok');
    t.equal(recorded('ten turns later').length, 1, 'the loop turns');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual has a status for JavaScript that cannot run, and does not say when it is returned.
module.exports = {
  rule: 'When its environment ends, node_api_throw_syntax_error returns napi_pending_exception for an addon of Node-API 9',
  from: 'https://nodejs.org/api/n-api.html#napi_status',
  level: 'should',
  napi: 9,
  variants: ['main', 'worker'],
  covers: ['E-068'],
  catches: ['node_api_throw_syntax_error:does-nothing', 'node_api_throw_syntax_error:other-status'],

  scenario(addon, { record }) {
    addon.ended({}, {}, {}, {}, {}, {});
    record('prepared', true);
  },

  expect(t, { statuses, calls, recorded, exit }) {
    t.deepEqual(recorded('prepared'), [true], 'there is a finalizer to make the calls');
    if (calls('node_api_throw_syntax_error').length > 0)
      t.deepEqual(
        statuses('node_api_throw_syntax_error'),
        ['napi_pending_exception'],
        'it refuses',
      );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    return calls('node_api_throw_syntax_error').length === 0 ? 'the finalizer made no call' : null;
  },
};

'use strict';

// The manual has a status for JavaScript that cannot run, and does not say when it is returned.
module.exports = {
  rule: 'When its environment ends, node_api_create_sharedarraybuffer returns napi_cannot_run_js for an experimental addon',
  from: 'https://nodejs.org/api/n-api.html#napi_status',
  level: 'should',
  napi: 9,
  variants: ['main', 'worker'],
  covers: ['E-068'],
  catches: [
    'node_api_create_sharedarraybuffer:does-nothing',
    'node_api_create_sharedarraybuffer:other-status',
  ],

  scenario(addon, { record }) {
    addon.ended({}, {}, {}, {}, {}, {});
    record('prepared', true);
  },

  expect(t, { statuses, calls, recorded, exit }) {
    t.deepEqual(recorded('prepared'), [true], 'there is a finalizer to make the calls');
    if (calls('node_api_create_sharedarraybuffer').length > 0)
      t.deepEqual(
        statuses('node_api_create_sharedarraybuffer'),
        ['napi_cannot_run_js'],
        'it refuses',
      );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    return calls('node_api_create_sharedarraybuffer').length === 0
      ? 'the finalizer made no call'
      : null;
  },
};

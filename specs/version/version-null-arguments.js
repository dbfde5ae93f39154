'use strict';

// The manual does not call them optional, and names no status.
module.exports = {
  rule: 'napi_get_version and napi_get_node_version refuse NULL for the result',
  from: 'https://nodejs.org/api/n-api.html#napi_get_version',
  level: 'should',
  napi: 1,
  covers: [],
  catches: [
    'napi_get_node_version:does-nothing',
    'napi_get_node_version:other-status',
    'napi_get_version:does-nothing',
    'napi_get_version:other-status',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    for (const name of ['napi_get_version', 'napi_get_node_version']) {
      const [status = 'did not return'] = statuses(name);
      t.ok(status !== 'napi_ok' && status !== 'did not return', `${name} does not return napi_ok`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};

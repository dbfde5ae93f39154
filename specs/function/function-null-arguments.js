'use strict';

// The manual calls neither of them optional, and names no status.
module.exports = {
  rule: 'napi_create_function refuses a NULL callback and a NULL result',
  from: 'https://nodejs.org/api/n-api.html#napi_create_function',
  level: 'should',
  napi: 1,
  covers: ['V-276', 'VN97', 'F-035'],
  catches: ['napi_create_function:does-nothing', 'napi_create_function:other-status'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    ['callback', 'result'].forEach((missing, i) => {
      const status = statuses('napi_create_function')[i];
      const refused = status !== undefined && status !== 'napi_ok' && status !== 'did not return';
      t.ok(refused, `without ${missing} it does not return napi_ok`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};

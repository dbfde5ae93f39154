'use strict';

// napi_create_function has "optional" with its name, and napi_define_class has not; the manual names no status.
module.exports = {
  rule: 'napi_define_class refuses a NULL name',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  level: 'should',
  napi: 1,
  covers: ['V-233', 'VN82'],
  catches: ['napi_define_class:does-nothing', 'napi_define_class:other-status'],

  scenario(addon) {
    addon.without_name();
  },

  expect(t, { statuses, exit }) {
    const [status = 'did not return'] = statuses('napi_define_class');
    t.ok(status !== 'napi_ok' && status !== 'did not return', 'it does not return napi_ok');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

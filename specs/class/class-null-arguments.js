'use strict';

// The manual calls data alone optional, and names no status.
module.exports = {
  rule: 'napi_define_class refuses a NULL constructor, a NULL result, and NULL properties where there is to be one',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  level: 'should',
  napi: 1,
  covers: ['V-234', 'VN82'],
  catches: ['napi_define_class:does-nothing', 'napi_define_class:other-status'],

  scenario(addon) {
    addon.without_constructor();
    addon.without_result();
    addon.without_properties();
  },

  expect(t, { calls, exit }) {
    ['constructor', 'result', 'properties'].forEach((missing, i) => {
      const { status = 'did not return' } = calls('napi_define_class')[i] || {};
      const refused = status !== 'napi_ok' && status !== 'did not return';
      t.ok(refused, `without ${missing} it does not return napi_ok`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};

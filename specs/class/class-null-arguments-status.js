'use strict';

// Node has this status for each; the manual names none.
module.exports = {
  rule: 'napi_define_class refuses NULL arguments with napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  level: 'may',
  napi: 1,
  covers: ['V-233', 'V-234', 'VN82'],
  catches: ['napi_define_class:does-nothing', 'napi_define_class:other-status'],

  scenario(addon) {
    addon.without_constructor();
    addon.without_result();
    addon.without_properties();
    addon.without_name();
  },

  expect(t, { statuses, exit }) {
    ['constructor', 'result', 'properties', 'name'].forEach((missing, i) => {
      const status = statuses('napi_define_class')[i];
      t.equal(status, 'napi_invalid_arg', `without ${missing} it returns napi_invalid_arg`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};

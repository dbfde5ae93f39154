'use strict';

// Node has this status for each; the manual names none.
module.exports = {
  rule: 'napi_new_instance refuses NULL arguments with napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_new_instance',
  level: 'may',
  napi: 1,
  covers: ['V-267', 'V-269'],
  catches: ['napi_new_instance:does-nothing', 'napi_new_instance:other-status'],

  scenario(addon) {
    function Plain() {}
    addon.without_arguments(Plain);
    addon.without_result(Plain);
    addon.without_constructor();
  },

  expect(t, { statuses, exit }) {
    ['argv', 'result', 'constructor'].forEach((missing, i) => {
      const status = statuses('napi_new_instance')[i];
      t.equal(status, 'napi_invalid_arg', `without ${missing} it returns napi_invalid_arg`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};

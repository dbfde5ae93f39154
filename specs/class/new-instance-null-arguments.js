'use strict';

// The manual lets argv be NULL where argc is zero, and names no status for anything else.
module.exports = {
  rule: 'napi_new_instance refuses a NULL argv of one argument, a NULL result and a NULL constructor, and calls nothing',
  from: 'https://nodejs.org/api/n-api.html#napi_new_instance',
  level: 'should',
  napi: 1,
  covers: ['V-267', 'V-269', 'F-115'],
  catches: ['napi_new_instance:does-nothing', 'napi_new_instance:other-status'],

  scenario(addon, { record }) {
    function Plain() {
      record('constructed', true);
    }
    addon.without_arguments(Plain);
    addon.without_result(Plain);
    addon.without_constructor();
  },

  expect(t, { statuses, recorded, exit }) {
    ['argv', 'result', 'constructor'].forEach((missing, i) => {
      const status = statuses('napi_new_instance')[i];
      const refused = status !== undefined && status !== 'napi_ok' && status !== 'did not return';
      t.ok(refused, `without ${missing} it does not return napi_ok`);
    });
    t.deepEqual(recorded('constructed'), [], 'the constructor is not called');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// Node has this status for each; the manual names none.
module.exports = {
  rule: 'napi_create_function refuses NULL arguments with napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_create_function',
  level: 'may',
  napi: 1,
  covers: ['V-276', 'VN97'],
  catches: ['napi_create_function:does-nothing', 'napi_create_function:other-status'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    const [callback, result] = statuses('napi_create_function');
    t.equal(callback, 'napi_invalid_arg', 'without callback it returns napi_invalid_arg');
    t.equal(result, 'napi_invalid_arg', 'without result it returns napi_invalid_arg');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

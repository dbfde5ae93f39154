'use strict';

module.exports = {
  rule: 'napi_has_own_property returns napi_name_expected for a key that is neither a string nor a symbol',
  from: 'https://nodejs.org/api/n-api.html#napi_has_own_property',
  level: 'may',
  napi: 1,
  covers: ['E-042', 'F-100'],
  catches: ['napi_has_own_property:does-nothing', 'napi_has_own_property:other-status'],

  scenario(addon) {
    for (const key of [7, true, null, undefined, {}]) {
      try {
        addon.run({ 7: 'seven' }, key);
      } catch (error) {
        // Whether one is thrown is no matter.
      }
    }
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_has_own_property'),
      Array(5).fill('napi_name_expected'),
      'it returns napi_name_expected',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

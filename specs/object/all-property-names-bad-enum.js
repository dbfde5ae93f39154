'use strict';

// Enum values in ABI stability: what is none of the values is undefined, but for where the manual says more.
module.exports = {
  rule: 'A mode and a conversion that are none are refused with napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_get_all_property_names',
  level: 'may',
  napi: 6,
  covers: ['V-181', 'F-060'],
  catches: ['napi_get_all_property_names:does-nothing', 'napi_get_all_property_names:other-status'],

  scenario(addon, { outcomeOf }) {
    outcomeOf(() => void addon.run({ a: 1 }, 7, 0, 1));
    outcomeOf(() => void addon.run({ a: 1 }, 1, 0, 7));
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_get_all_property_names'),
      ['napi_invalid_arg', 'napi_invalid_arg'],
      'both are refused with napi_invalid_arg',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

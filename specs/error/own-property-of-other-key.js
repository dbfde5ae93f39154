'use strict';

module.exports = {
  rule: 'napi_has_own_property fails for a key that is neither a string nor a symbol',
  from: 'https://nodejs.org/api/n-api.html#napi_has_own_property',
  basis: [
    'napi_has_own_property: the key has to be a string or a symbol, else an error is thrown; no conversion is made',
  ],
  napi: 1,
  covers: ['E-042'],
  catches: ['napi_has_own_property:does-nothing'],

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
    const failed = statuses('napi_has_own_property');
    t.equal(failed.length, 5, 'each is tried');
    t.ok(
      failed.every((status) => /^napi_(?!ok$)/.test(status)),
      'none returns napi_ok',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

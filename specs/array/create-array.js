'use strict';

module.exports = {
  rule: 'napi_create_array makes an array of length 0',
  from: 'https://nodejs.org/api/n-api.html#napi_create_array',
  basis: ['napi_create_array: a JavaScript Array'],
  napi: 1,
  covers: ['V-308', 'F-019'],
  catches: [
    'napi_create_array:does-nothing',
    'napi_create_array:other-status',
    'napi_create_array:result-changed',
  ],

  scenario(addon, { record, outcomeOf }) {
    const seen = () => {
      const made = addon.run();
      return [
        Array.isArray(made),
        Object.getPrototypeOf(made) === Array.prototype,
        made,
        addon.run() === made,
      ];
    };
    record('seen', outcomeOf(seen));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_create_array'), ['napi_ok', 'napi_ok'], 'two are made');
    t.equal(
      recorded('seen')[0],
      '[true, true, [], false]',
      'it is an array, of its prototype, empty, and another each time',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

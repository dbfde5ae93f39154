'use strict';

module.exports = {
  rule: 'A reference begins with the count that it was created with',
  from: 'https://nodejs.org/api/n-api.html#napi_create_reference',
  basis: [
    'napi_create_reference: the new reference has the count that was given',
    'napi_reference_ref: the count is incremented, and the new one returned',
  ],
  napi: 1,
  covers: ['D-022'],
  catches: [
    'napi_create_reference:does-nothing',
    'napi_reference_ref:does-nothing',
    'napi_reference_ref:other-status',
    'napi_reference_ref:result-changed',
  ],

  scenario(addon) {
    for (const count of [0, 1, 2, 1000, 4294967294]) addon.create({}, count);
    for (let i = 0; i < 5; i++) addon.ref(i);
  },

  expect(t, { calls, exit }) {
    t.deepEqual(
      calls('napi_reference_ref').map(({ status, results }) => [status, results && results.result]),
      [
        ['napi_ok', 1],
        ['napi_ok', 2],
        ['napi_ok', 3],
        ['napi_ok', 1001],
        ['napi_ok', 4294967295],
      ],
      'one more is one more than that: 0, 1, 2, 1000 and 4294967294',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'napi_get_value_external gives the pointer that napi_create_external was given, NULL too',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_external',
  basis: ['napi_get_value_external: the pointer that was passed to napi_create_external()'],
  napi: 1,
  covers: ['V-071', 'VN27'],
  catches: [
    'napi_create_external:does-nothing',
    'napi_create_external:other-status',
    'napi_create_external:result-changed',
    'napi_get_value_external:does-nothing',
    'napi_get_value_external:other-status',
    'napi_get_value_external:result-changed',
  ],

  scenario(addon) {
    const [first, none, second] = [addon.create(4660), addon.create(0), addon.create(5)];
    [first, none, second, first].forEach((external) => addon.run(external));
  },

  expect(t, { calls, statuses, exit }) {
    const told = calls('napi_get_value_external').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.deepEqual(statuses('napi_create_external'), Array(3).fill('napi_ok'), 'each is created');
    t.deepEqual(
      told,
      [
        ['napi_ok', 4660],
        ['napi_ok', null],
        ['napi_ok', 5],
        ['napi_ok', 4660],
      ],
      'each has the pointer that it was created with',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'An external that JavaScript has kept in an array, a map, a property and a closure has its pointer still',
  from: 'https://nodejs.org/api/n-api.html#napi_create_external',
  basis: [
    'napi_create_external: to pass external data through JavaScript, and retrieve it by napi_get_value_external',
  ],
  napi: 1,
  covers: ['V-076'],
  catches: [
    'napi_create_external:does-nothing',
    'napi_create_external:other-status',
    'napi_create_external:result-changed',
    'napi_get_value_external:does-nothing',
    'napi_get_value_external:other-status',
    'napi_get_value_external:result-changed',
  ],

  scenario(addon) {
    const external = addon.create(9);
    const kept = [
      external,
      new Map([[external, external]]).get(external),
      { external }.external,
      (() => external)(),
    ];
    kept.forEach((value) => addon.run(value));
  },

  expect(t, { calls, statuses, exit }) {
    const told = calls('napi_get_value_external').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.deepEqual(statuses('napi_create_external'), ['napi_ok'], 'each is created');
    t.deepEqual(
      told,
      Array(4).fill(['napi_ok', 9]),
      'each is the pointer that it was created with',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

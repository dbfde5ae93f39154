'use strict';

module.exports = {
  rule: 'napi_is_array is true for an array of another realm',
  from: 'https://nodejs.org/api/n-api.html#napi_is_array',
  basis: ['napi_is_array: the IsArray operation, which knows no realms'],
  napi: 1,
  needs: ['vm'],
  covers: ['V-315'],
  catches: [
    'napi_is_array:does-nothing',
    'napi_is_array:other-status',
    'napi_is_array:result-changed',
  ],

  scenario(addon, { vm }) {
    addon.run(vm.runInNewContext('[]'));
    addon.run(vm.runInNewContext('({})'));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_is_array').map(({ status, results = {} }) => [status, results.result]);
    t.deepEqual(
      told,
      [
        ['napi_ok', true],
        ['napi_ok', false],
      ],
      'it is true for its array and false for its object',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'A Date of another realm is a date for napi_is_date and napi_get_date_value',
  from: 'https://nodejs.org/api/n-api.html#napi_is_date',
  basis: [
    'napi_is_date: whether the value is a JavaScript Date object',
    'napi_get_date_value: the time value of the Date',
  ],
  napi: 5,
  needs: ['vm'],
  covers: ['V-397', 'V-399'],
  catches: [
    'napi_get_date_value:does-nothing',
    'napi_get_date_value:other-status',
    'napi_get_date_value:result-changed',
    'napi_is_date:does-nothing',
    'napi_is_date:other-status',
    'napi_is_date:result-changed',
  ],

  scenario(addon, { vm }) {
    addon.run(vm.runInNewContext('new Date(5)'));
  },

  expect(t, { calls, exit }) {
    const told = (name) => calls(name).map(({ status, results = {} }) => [status, results]);
    t.deepEqual(told('napi_is_date'), [['napi_ok', { is_date: true }]], 'it is a date');
    t.deepEqual(told('napi_get_date_value'), [['napi_ok', { result: 5 }]], 'it has its time');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

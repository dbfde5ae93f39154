'use strict';

module.exports = {
  rule: 'napi_call_function returns napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 1,
  covers: ['E-001'],
  catches: ['napi_call_function:does-nothing', 'napi_call_function:other-status'],

  scenario(addon) {
    addon.run(() => {});
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('napi_call_function'), ['napi_invalid_arg'], 'it refuses that');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

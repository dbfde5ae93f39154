'use strict';

module.exports = {
  rule: 'napi_typeof returns napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 1,
  covers: ['E-001'],
  catches: ['napi_typeof:does-nothing', 'napi_typeof:other-status'],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('napi_typeof'), ['napi_invalid_arg'], 'it refuses that');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'napi_async_init without a place for its result returns napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_async_init',
  level: 'should',
  napi: 1,
  covers: ['E-066', 'M09'],
  catches: ['napi_async_init:does-nothing', 'napi_async_init:other-status'],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('napi_async_init'), ['napi_invalid_arg'], 'a NULL result is refused');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

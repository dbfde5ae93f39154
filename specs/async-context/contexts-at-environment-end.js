'use strict';

module.exports = {
  rule: 'An environment ends by itself under contexts that nobody destroyed',
  from: 'https://nodejs.org/api/n-api.html#napi_async_init',
  level: 'should',
  napi: 1,
  variants: ['main', 'main-exit', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['E-067'],
  catches: ['napi_async_init:other-status'],

  scenario(addon, { end }) {
    addon.run({});
    end();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_async_init'),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'there are contexts',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

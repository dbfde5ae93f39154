'use strict';

module.exports = {
  rule: 'Async contexts can be made for one resource, and destroyed',
  from: 'https://nodejs.org/api/n-api.html#napi_async_init',
  basis: [
    'napi_async_init: result is the context that was made; it returns napi_ok if it succeeded',
    'napi_async_destroy: returns napi_ok if it succeeded',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['E-066'],
  catches: [
    'napi_async_destroy:other-status',
    'napi_async_init:does-nothing',
    'napi_async_init:other-status',
  ],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { calls, statuses, exit }) {
    const made = calls('napi_async_init');
    t.deepEqual(
      made.map(({ status }) => status),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'each is made',
    );
    t.deepEqual(
      made.map(({ results }) => results),
      [{ result: 1 }, { result: 2 }, { result: 3 }],
      'each is there',
    );
    t.deepEqual(
      statuses('napi_async_destroy'),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'each is destroyed',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

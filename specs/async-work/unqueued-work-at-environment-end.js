'use strict';

module.exports = {
  rule: 'An environment ends by itself under a work that was never queued, which neither executes nor completes',
  from: 'https://nodejs.org/api/n-api.html#napi_create_async_work',
  level: 'should',
  napi: 1,
  variants: ['main', 'main-exit', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['B-038'],
  catches: ['napi_create_async_work:other-status'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('napi_create_async_work'), ['napi_ok'], 'there is a work');
    t.equal(callbacks('execute').length, 0, 'it does not execute');
    t.equal(callbacks('complete').length, 0, 'it does not complete');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

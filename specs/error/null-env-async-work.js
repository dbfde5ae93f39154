'use strict';

const FUNCTIONS = [
  'napi_create_async_work',
  'napi_queue_async_work',
  'napi_cancel_async_work',
  'napi_delete_async_work',
];

module.exports = {
  rule: 'The functions for asynchronous work return napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 1,
  covers: ['E-001'],
  catches: FUNCTIONS.map((name) => `${name}:other-status`),

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(statuses(name, { env: 'null' }), ['napi_invalid_arg'], `${name} refuses it`);
    t.deepEqual(callbacks('execute'), [], 'no work executes');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

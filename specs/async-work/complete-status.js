'use strict';

// Of the status the manual says only that it is napi_cancelled after a cancellation.
module.exports = {
  rule: 'complete of a work that was not cancelled gets the status napi_ok',
  from: 'https://nodejs.org/api/n-api.html#napi_async_complete_callback',
  level: 'should',
  napi: 1,
  covers: ['B-019'],
  catches: ['complete:lost', 'complete:twice'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, returnOf, exit }) {
    t.ok(returnOf(callbacks('complete')[0]), 'complete runs');
    t.deepEqual(
      callbacks('complete').map(({ status }) => status),
      ['napi_ok'],
      'complete is told napi_ok',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'complete waits until the JavaScript that queued the work has ended',
  from: 'https://nodejs.org/api/n-api.html#simple-asynchronous-operations',
  basis: [
    'Simple asynchronous operations: work is executed asynchronously, and the method that schedules it can return before',
    'napi_create_async_work: complete is called from the main event loop thread',
    'napi_async_complete_callback: the place of a callback, with no need of a scope, as no script is on the stack (napi_make_callback)',
  ],
  napi: 1,
  covers: ['B-021'],
  catches: ['complete:lost', 'complete:at-once'],

  scenario(addon, { record }) {
    addon.run();
    addon.keep_busy();
    record('javascript ends');
  },

  expect(t, { callbacks, records, before, exit }) {
    const [complete] = callbacks('complete');
    t.ok(before(records('javascript ends')[0], complete), 'complete comes after the JavaScript');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

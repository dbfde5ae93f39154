'use strict';

module.exports = {
  rule: 'complete of a cancelled work does not run inside the call that cancels it',
  from: 'https://nodejs.org/api/n-api.html#napi_cancel_async_work',
  basis: [
    'Simple asynchronous operations: complete is invoked after napi_cancel_async_work was called',
    'napi_async_complete_callback: the place of a callback, with no need of a scope, as no script is on the stack (napi_make_callback)',
  ],
  napi: 1,
  covers: ['B-030'],
  catches: ['complete:lost', 'complete:at-once'],

  scenario(addon, { record }) {
    addon.run();
    record('javascript ends');
  },

  expect(t, { callbacks, records, before, exit }) {
    const [complete] = callbacks('complete', { number: 201 });
    t.ok(before(records('javascript ends')[0], complete), 'it comes after the JavaScript');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ statuses }) {
    return statuses('napi_cancel_async_work')[0] === 'napi_ok'
      ? null
      : 'the work had started before it was cancelled';
  },
};

'use strict';

// The manual has a status for JavaScript that cannot run, and does not say when it is returned. Whether complete runs then is another rule.
module.exports = {
  rule: 'Where complete runs because its worker ends, it cannot call JavaScript: napi_pending_exception',
  from: 'https://nodejs.org/api/n-api.html#napi_status',
  level: 'should',
  napi: 1,
  variants: ['worker-exit', 'worker-terminate'],
  covers: ['B-043', 'S16', 'E-068'],
  catches: ['napi_call_function:does-nothing', 'napi_call_function:other-status'],

  scenario(addon, { record, end }) {
    addon.run(() => record('called'));
    end();
  },

  expect(t, { recorded, statuses, exit }) {
    t.deepEqual(recorded('called'), [], 'the function does not run');
    t.equal(statuses('napi_queue_async_work').length, 3, 'there are works');
    t.ok(
      statuses('napi_call_function').every((status) => status === 'napi_pending_exception'),
      'each call is refused',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('complete').length === 0 ? 'no work completed' : null;
  },
};

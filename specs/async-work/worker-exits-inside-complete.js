'use strict';

module.exports = {
  rule: 'Calls into JavaScript that end their worker from inside complete do not return napi_ok',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 1,
  variants: ['worker'],
  covers: ['B-043', 'S16'],
  catches: [
    'complete:lost',
    'complete:out-of-order',
    'napi_call_function:does-nothing',
    'napi_call_function:other-status',
    'napi_queue_async_work:does-nothing',
  ],

  scenario(addon, { record }) {
    addon.run(() => {
      addon.call(() => {
        record('exits');
        process.exit();
      });
      record('goes on');
    });
  },

  expect(t, { recorded, statuses, exit }) {
    t.deepEqual(recorded('exits'), [null], 'the function runs');
    t.deepEqual(recorded('goes on'), [], 'no JavaScript runs after it');
    t.ok(
      statuses('napi_call_function').every(
        (status) => status !== 'napi_ok' && status !== 'did not return',
      ),
      'both calls fail',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

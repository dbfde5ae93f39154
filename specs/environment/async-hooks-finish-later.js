'use strict';

// The manual does not say what such a hook may use for its cleanup. Work that is queued in it is what Node-API has.
module.exports = {
  rule: 'The environment lives on until each asynchronous cleanup hook has been ended',
  from: 'https://nodejs.org/api/n-api.html#napi_add_async_cleanup_hook',
  level: 'should',
  napi: 8,
  variants: ['main', 'worker'],
  covers: ['C-031', 'C-039', 'H10', 'H11', 'F-127'],
  catches: [
    'async-cleanup-hook:out-of-order',
    'async-cleanup-hook:wrong-data',
    'complete:wrong-data',
    'finalize:at-once',
    'finalize:late',
    'finalize:lost',
    'finalize:out-of-order',
    'finalize:wrong-data',
    'napi_add_async_cleanup_hook:does-nothing',
    'napi_create_async_work:does-nothing',
    'napi_remove_async_cleanup_hook:other-status',
    'napi_set_instance_data:does-nothing',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, statuses, before, exit }) {
    const completes = callbacks('complete');
    const [finalized] = callbacks('finalize', { data: 9 });
    t.deepEqual(
      callbacks('async-cleanup-hook').map(({ data }) => data),
      [2, 1],
      'both run',
    );
    t.deepEqual(
      completes.map(({ data }) => data).sort(),
      [1, 2],
      'both cleanups come to their end',
    );
    t.deepEqual(
      statuses('napi_remove_async_cleanup_hook'),
      ['napi_ok', 'napi_ok'],
      'both handles are removed',
    );
    t.ok(
      completes.every((c) => before(c, finalized)),
      'before the instance data is finalized',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ statuses }) {
    return statuses('napi_queue_async_work').includes('napi_ok')
      ? null
      : 'no work could be queued in a hook';
  },
};

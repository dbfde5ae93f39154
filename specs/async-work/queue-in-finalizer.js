'use strict';

module.exports = {
  rule: 'A work can be queued in a finalizer, and executes and completes',
  from: 'https://nodejs.org/api/n-api.html#napi_queue_async_work',
  basis: [
    'napi_queue_async_work: its env is a node_api_basic_env',
    'node_api_basic_env: functions that take it may be called from finalizers of any kind',
    'napi_queue_async_work: it has the work scheduled for execution',
  ],
  napi: 1,
  needs: ['gc'],
  covers: ['B-042', 'S14'],
  catches: [
    'complete:lost',
    'complete:twice',
    'complete:out-of-order',
    'execute:lost',
    'execute:twice',
    'execute:out-of-order',
    'finalize:without-env',
    'napi_create_async_work:does-nothing',
    'napi_queue_async_work:does-nothing',
    'napi_queue_async_work:other-status',
  ],

  scenario(addon, { gc }) {
    (() => addon.create())();
    let turns = 10;
    const turn = () => {
      gc();
      if (turns-- > 0) setImmediate(turn);
    };
    setImmediate(turn);
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('napi_create_async_work'), ['napi_ok'], 'there is a work');
    if (callbacks('finalize').length > 0) {
      t.deepEqual(statuses('napi_queue_async_work'), ['napi_ok'], 'it is queued');
      t.equal(callbacks('execute').length, 1, 'it executes');
      t.deepEqual(
        callbacks('complete').map(({ status }) => status),
        ['napi_ok'],
        'it completes',
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('finalize').length === 0 ? 'the object was not collected' : null;
  },
};

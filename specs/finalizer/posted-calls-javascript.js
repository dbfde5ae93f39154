'use strict';

module.exports = {
  rule: 'A posted finalizer can call JavaScript',
  from: 'https://nodejs.org/api/n-api.html#node_api_post_finalizer',
  basis: [
    'node_api_post_finalizer: it defers calls that a basic finalizer may not make',
    'node_api_basic_finalize: it schedules calls that need the state of the engine',
  ],
  napi: 9,
  variants: ['main', 'worker'],
  covers: ['D-080', 'R09'],
  catches: [
    'finalize:lost',
    'finalize:without-env',
    'napi_call_function:does-nothing',
    'napi_call_function:other-status',
    'napi_delete_reference:other-status',
    'node_api_post_finalizer:does-nothing',
  ],

  scenario(addon, { record, afterTurns }) {
    addon.run(() => record('called'));
    afterTurns(() => record('ten turns later'));
  },

  expect(t, { statuses, records, exit }) {
    t.deepEqual(statuses('napi_call_function'), ['napi_ok'], 'it calls a function');
    t.equal(records('called').length, 1, 'which runs once');
    t.deepEqual(statuses('napi_delete_reference'), ['napi_ok'], 'and deletes its reference');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

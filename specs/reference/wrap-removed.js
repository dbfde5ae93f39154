'use strict';

module.exports = {
  rule: 'A wrap that is removed is never finalized, and makes room for another',
  from: 'https://nodejs.org/api/n-api.html#napi_remove_wrap',
  basis: [
    'napi_remove_wrap: the native object is retrieved, and the wrapping removed',
    'napi_remove_wrap: its finalizer will no longer be called',
    'napi_wrap: to associate another native instance with an object, napi_remove_wrap comes first',
  ],
  napi: 1,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate'],
  covers: ['D-038', 'D-039', 'D-040', 'F-129'],
  catches: [
    'napi_remove_wrap:does-nothing',
    'napi_remove_wrap:other-status',
    'napi_remove_wrap:result-changed',
    'napi_unwrap:does-nothing',
    'napi_unwrap:other-status',
    'napi_unwrap:result-changed',
    'napi_wrap:does-nothing',
  ],

  scenario(addon, { end }) {
    global.kept = {};
    addon.run(global.kept);
    end();
  },

  expect(t, { calls, statuses, callbacks, exit }) {
    t.deepEqual(
      calls('napi_remove_wrap').map(({ status, results }) => [status, results.result]),
      [['napi_ok', 1]],
      'the native object is retrieved',
    );
    t.deepEqual(statuses('napi_wrap'), ['napi_ok', 'napi_ok'], 'it can be wrapped again');
    t.deepEqual(
      calls('napi_unwrap').map(({ status, results }) => [status, results.result]),
      [['napi_ok', 2]],
      'with another native object',
    );
    t.deepEqual(callbacks('finalize'), [], 'the first is never finalized');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

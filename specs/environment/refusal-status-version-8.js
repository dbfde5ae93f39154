'use strict';

// The manual has no word on when napi_cannot_run_js is returned.
module.exports = {
  rule: 'An addon that declares version 8 is told napi_pending_exception where no JavaScript can run any more',
  from: 'https://nodejs.org/api/n-api.html#napi_status',
  level: 'may',
  napi: 8,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['C-065', 'E02'],
  catches: [
    'finalize:at-once',
    'napi_call_function:does-nothing',
    'napi_call_function:other-status',
  ],

  scenario(addon, { end }) {
    global.kept = () => {};
    addon.run(global.kept);
    end();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('napi_wrap'), ['napi_ok'], 'there is an object to finalize');
    t.ok(
      statuses('napi_call_function').every((status) => status === 'napi_pending_exception'),
      'it is napi_pending_exception',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    return calls('napi_call_function').length === 0
      ? 'the finalizer could not try to call a function'
      : null;
  },
};

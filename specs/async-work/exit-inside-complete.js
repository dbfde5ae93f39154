'use strict';

// What a call returns that the end of its environment cuts short is not said.
module.exports = {
  rule: 'A call into JavaScript that ends the worker does not return napi_ok to complete',
  from: 'https://nodejs.org/api/n-api.html#napi_call_function',
  level: 'should',
  napi: 1,
  variants: ['worker-exit'],
  listens: ['worker exit'],
  covers: ['E02'],
  catches: ['complete:lost', 'napi_call_function:does-nothing', 'napi_call_function:other-status'],

  scenario(addon, { record, end }) {
    addon.create(() => {
      record('ends');
      end();
    });
    addon.queue();
  },

  expect(t, { statuses, recorded, exit }) {
    t.equal(recorded('ends').length, 1, 'complete calls the function');
    t.equal(statuses('napi_call_function').length, 1, 'it calls once');
    t.ok(
      ['napi_pending_exception', 'napi_cannot_run_js'].includes(statuses('napi_call_function')[0]),
      'the call says that JavaScript did not come to its end',
    );
    t.equal(recorded('worker exit').length, 1, 'the worker ends');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The reaction alone releases the function. A runtime that leaves it queued has nothing more to do, and never ends.
module.exports = {
  rule: 'The reactions of a promise that call_js resolves run, although call_js calls no JavaScript',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs in a context that suits callbacks, so that napi_make_callback is not needed',
    'napi_threadsafe_function_call_js: no handle scope and no callback scope need be opened',
    'napi_open_callback_scope: resolving a promise is what else would need such a scope',
  ],
  napi: 4,
  covers: ['A-177'],
  catches: ['item-lost'],

  scenario(addon, { record }) {
    addon.run().then((value) => {
      record('resolved', value);
      addon.release();
    });
  },

  expect(t, { notes, recorded, exit }) {
    t.deepEqual(
      notes('resolve').map(({ status }) => status),
      ['napi_ok'],
      'call_js resolves the promise',
    );
    t.deepEqual(recorded('resolved'), [7], 'its reaction runs');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'The reactions of a promise that is resolved in a callback scope run, although no JavaScript is called there',
  from: 'https://nodejs.org/api/n-api.html#napi_open_callback_scope',
  basis: [
    'napi_open_callback_scope: resolving a promise is a case for such a scope, where no other script is on the stack',
  ],
  napi: 3,
  needs: ['gc'],
  covers: ['M08'],
  catches: [
    'napi_async_init:other-status',
    'napi_resolve_deferred:does-nothing',
    'napi_resolve_deferred:other-status',
  ],

  scenario(addon, { record, gc }) {
    let resolved = false;
    (() =>
      addon.create({}).then((value) => {
        resolved = true;
        record('resolved', value);
      }))();
    let turns = 20;
    const turn = () => {
      gc();
      if (!resolved && turns-- > 0) setImmediate(turn);
    };
    setImmediate(turn);
  },

  expect(t, { statuses, callbacks, recorded, exit }) {
    t.deepEqual(statuses('napi_async_init'), ['napi_ok'], 'there is a context');
    if (callbacks('finalize').length > 0) {
      t.deepEqual(statuses('napi_resolve_deferred'), ['napi_ok'], 'the promise is resolved');
      t.deepEqual(recorded('resolved'), [7], 'its reaction runs before the event loop turns');
    }
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('finalize').length === 0 ? 'the object was not collected' : null;
  },
};

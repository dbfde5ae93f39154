'use strict';

module.exports = {
  rule: 'The reactions of a promise that complete resolves run, although complete calls no JavaScript',
  from: 'https://nodejs.org/api/n-api.html#napi_make_callback',
  basis: [
    'napi_async_complete_callback: no handle scope and no callback scope need be opened',
    'napi_open_callback_scope: resolving a promise is what else would need such a scope',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['S20', 'V-430'],
  catches: [
    'complete:lost',
    'napi_resolve_deferred:does-nothing',
    'napi_resolve_deferred:other-status',
  ],

  scenario(addon, { record }) {
    addon.run().then((value) => record('resolved', value));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_resolve_deferred'), ['napi_ok'], 'complete resolves the promise');
    t.deepEqual(recorded('resolved'), [7], 'its reaction runs');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

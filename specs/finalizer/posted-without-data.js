'use strict';

module.exports = {
  rule: 'A finalizer can be posted without data and hint, and gets NULL for both',
  from: 'https://nodejs.org/api/n-api.html#node_api_post_finalizer',
  basis: [
    'node_api_post_finalizer: finalize_data and finalize_hint are optional',
    'node_api_post_finalizer: it schedules the callback in the event loop, with data and hint',
  ],
  napi: 9,
  variants: ['main', 'worker'],
  covers: ['D-080'],
  catches: [
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'finalize:wrong-hint',
    'node_api_post_finalizer:does-nothing',
    'node_api_post_finalizer:other-status',
  ],

  scenario(addon, { record, afterTurns }) {
    addon.run();
    // It keeps the loop alive, as nobody promises that a posted finalizer does.
    afterTurns(() => record('ten turns later'));
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('node_api_post_finalizer'), ['napi_ok'], 'it is posted');
    t.deepEqual(
      callbacks('finalize').map(({ data, hint }) => [data, hint]),
      [[null, null]],
      'it runs once, with NULL for data and hint',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

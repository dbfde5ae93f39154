'use strict';

module.exports = {
  rule: 'A posted finalizer runs on a later turn of the event loop, once, with data and hint',
  from: 'https://nodejs.org/api/n-api.html#node_api_post_finalizer',
  basis: [
    'node_api_post_finalizer: it schedules a finalizer that is called asynchronously in the event loop',
    'node_api_post_finalizer: data and hint are passed to it',
  ],
  napi: 9,
  variants: ['main', 'worker'],
  covers: ['D-080', 'R03'],
  catches: [
    'finalize:at-once',
    'finalize:lost',
    'finalize:out-of-order',
    'finalize:twice',
    'finalize:without-env',
    'finalize:wrong-data',
    'finalize:wrong-hint',
    'node_api_post_finalizer:does-nothing',
    'node_api_post_finalizer:other-status',
  ],

  scenario(addon, { record, afterTurns }) {
    addon.run();
    record('posted');
    // It keeps the loop alive, as nobody promises that a posted finalizer does.
    afterTurns(() => record('ten turns later'));
  },

  expect(t, { statuses, callbacks, records, before, exit }) {
    const finalized = callbacks('finalize');
    const [posted] = records('posted');
    t.deepEqual(statuses('node_api_post_finalizer'), ['napi_ok'], 'it is posted');
    t.deepEqual(
      finalized.map(({ data, hint, env }) => [data, hint, env]),
      [[1, 101, 'live']],
      'it runs once, with data, hint and environment',
    );
    t.ok(before(posted, finalized[0]), 'not before the JavaScript that posts it goes on');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

// The manual does not say when the listener runs.
module.exports = {
  rule: 'napi_fatal_exception returns napi_ok when the listener has run, and leaves nothing pending',
  from: 'https://nodejs.org/api/n-api.html#napi_fatal_exception',
  level: 'should',
  napi: 3,
  covers: ['E-031', 'F-059'],
  catches: ['napi_fatal_exception:does-nothing', 'napi_fatal_exception:other-status'],

  scenario(addon, { record }) {
    process.on('uncaughtException', () => record('heard'));
    addon.run(new Error('thrown on purpose'));
    record('returned');
  },

  expect(t, { statuses, calls, records, before, returnOf, exit }) {
    const [heard] = records('heard');
    const [call] = calls('napi_fatal_exception');
    t.deepEqual(statuses('napi_fatal_exception'), ['napi_ok'], 'it returns napi_ok');
    t.ok(before(heard, returnOf(call)), 'the listener has run by then');
    t.deepEqual(
      calls('napi_is_exception_pending').map(({ results }) => results && results.result),
      [false],
      'nothing is pending',
    );
    t.equal(records('returned').length, 1, 'the caller gets no exception');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

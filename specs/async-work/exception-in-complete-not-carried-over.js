'use strict';

// That complete begins without an exception follows from nothing that is said of exceptions: one is pending until it is handled.
module.exports = {
  rule: 'The exception of one complete is no longer pending when the next one comes',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 1,
  covers: ['B-025'],
  catches: ['complete:lost', 'complete:twice', 'napi_is_exception_pending:result-changed'],
  provenBy: 'deno@2.9.6',

  scenario(addon) {
    process.on('uncaughtException', () => {});
    addon.run(() => {
      throw new Error('thrown on purpose');
    });
  },

  expect(t, { calls, statuses, exit }) {
    t.deepEqual(
      calls('napi_is_exception_pending').map(({ results }) => results),
      [{ result: false }, { result: false }],
      'no complete begins with an exception pending',
    );
    t.deepEqual(
      statuses('napi_call_function'),
      ['napi_pending_exception', 'napi_pending_exception'],
      'each complete calls its function',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: "An exception that call_js has cleared raises no 'uncaughtException', and the next item comes",
  from: 'https://nodejs.org/api/n-api.html#napi_get_and_clear_last_exception',
  basis: [
    'Exceptions: native code may clear the exception, take its action and go on',
    'Return values: napi_pending_exception where an exception was thrown and no other error occurred',
    'Asynchronous thread-safe function calls: each value in the queue leads to a call in time',
  ],
  napi: 10,
  covers: ['X05', 'A-086'],
  catches: ['exception-raised-though-cleared', 'item-lost', 'item-twice'],

  scenario(addon, { record }) {
    const uncaught = [];
    process.on('uncaughtException', (error) => uncaught.push(String(error)));
    process.once('beforeExit', () => record('uncaught', uncaught));
    addon.run(() => {
      throw new Error('thrown on purpose');
    });
  },

  expect(t, { notes, items, recorded, exit }) {
    const thrice = (status) => [status, status, status];
    const statuses = (name) => notes(name).map(({ status }) => status);
    t.deepEqual(statuses('call'), thrice('napi_pending_exception'), 'each call throws');
    t.deepEqual(statuses('clear'), thrice('napi_ok'), 'each exception can be cleared');
    t.deepEqual(items('call_js'), [1, 2, 3], 'all items come');
    t.deepEqual(recorded('uncaught'), [[]], "there is no 'uncaughtException'");
    t.equal(exit, 0, 'the process ends by itself');
  },
};

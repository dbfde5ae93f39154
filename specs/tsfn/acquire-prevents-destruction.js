'use strict';

module.exports = {
  rule: 'A thread may acquire the function while another holds it, and use it after that one has released',
  from: 'https://nodejs.org/api/n-api.html#napi_acquire_threadsafe_function',
  basis: [
    'napi_acquire_threadsafe_function: an acquisition prevents destruction when all others have stopped using the function',
    'napi_acquire_threadsafe_function: any thread that will start using the function may acquire it',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
  ],
  napi: 4,
  covers: ['A-110', 'A-111', 'A01'],
  catches: ['acquire-adds-nothing', 'finalize-twice', 'release-is-abort'],

  scenario(addon, { record, afterTurns }) {
    addon.run();
    afterTurns(() => {
      record('go on');
      addon.go_on();
    });
  },

  expect(t, { statuses, callbacks, records, before, exit }) {
    const thread = 'holder';
    t.deepEqual(
      statuses('napi_acquire_threadsafe_function', { thread }),
      ['napi_ok'],
      'the thread acquires the function',
    );
    t.deepEqual(
      statuses('napi_call_threadsafe_function', { thread }),
      ['napi_ok'],
      'it calls it long after the first holder released',
    );
    t.deepEqual(
      callbacks('call_js').map(({ item, env }) => [item, env]),
      [[1, 'live']],
      'its item is delivered',
    );
    t.equal(callbacks('finalize').length, 1, 'the function is destroyed once');
    t.ok(before(records('go on')[0], callbacks('finalize')[0]), 'not before this thread went on');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

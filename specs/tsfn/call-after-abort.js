'use strict';

module.exports = {
  rule: 'After an abort a call by a thread that still holds the function returns napi_closing',
  from: 'https://nodejs.org/api/n-api.html#napi_call_threadsafe_function',
  basis: [
    'napi_call_threadsafe_function: napi_closing once any thread has aborted',
    'napi_call_threadsafe_function: the value is only queued where the call returns napi_ok',
  ],
  napi: 4,
  covers: ['A-054', 'A-055', 'A-126', 'F-009'],
  catches: ['closing-says-invalid-arg', 'closing-says-queue-full', 'closing-says-ok'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, exit }) {
    for (const [thread, mode] of [
      ['holder-1', 'nonblocking'],
      ['holder-2', 'blocking'],
    ]) {
      t.deepEqual(
        statuses('napi_call_threadsafe_function', { thread, mode }),
        ['napi_closing'],
        `the ${mode} call finds the function closing`,
      );
    }
    t.deepEqual(items('call_js'), [], 'neither item reaches call_js');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

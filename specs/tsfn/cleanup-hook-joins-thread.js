'use strict';

module.exports = {
  rule: 'A call comes back, with whatever status, while a cleanup hook joins its thread',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: with a maximum of 0 a call never blocks',
    'napi_call_threadsafe_function: any thread that makes use of the function may call',
    'Finalization on the exit of the Node.js environment: finalizers are scheduled after the registered cleanup hooks',
  ],
  napi: 4,
  variants: ['main', 'worker-terminate'],
  covers: ['F12'],
  catches: ['unref-is-ignored'],
  unnoticed: 'another status: the manual leaves open what a call gets while the environment ends',

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { statuses, joins, exit }) {
    t.equal(joins('producer').length, 1, 'the thread is joined');
    t.equal(statuses('napi_call_threadsafe_function').length, 1, 'it called the function');
    t.notEqual(
      statuses('napi_call_threadsafe_function')[0],
      'did not return',
      'the call came back, with whatever status',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

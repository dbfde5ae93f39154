'use strict';

// A failure is a producer that sleeps in its call for ever. The manual does not say what becomes of it, so this is no must; but
// nobody is left to take items, and a thread that never returns cannot be joined.
module.exports = {
  rule: 'Every one of several producers blocked on the full queue is released when the environment of the function ends',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'should',
  napi: 4,
  variants: ['worker-exit', 'worker-terminate'],
  listens: ['worker exit'],
  covers: ['A-060'],
  provenBy: 'bun@1.3.14',

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  afterWorker(addon) {
    addon.join();
  },

  expect(t, { statuses, joins, exit }) {
    const returned = statuses('napi_call_threadsafe_function', { thread: 'producer' });
    t.equal(returned.length, 8, 'eight producers called');
    t.ok(
      returned.every((status) => status === 'napi_ok' || status === 'napi_closing'),
      'each call returns: napi_ok where its item was still taken, or napi_closing',
    );
    t.equal(joins('producer').length, 8, 'each thread ends');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

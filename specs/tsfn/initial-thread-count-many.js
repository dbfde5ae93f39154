'use strict';

module.exports = {
  rule: 'A function created with a count of a thousand takes a thousand releases, and is destroyed after them',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: the initial count marks acquisitions, in place of as many acquires at creation',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
    'Return values: napi_ok where the request was successful',
  ],
  napi: 4,
  catches: ['release-says-closing', 'finalize-twice', 'finalize-never'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    const released = statuses('napi_release_threadsafe_function');
    t.equal(released.length, 1000, 'there were 1000 releases');
    t.ok(
      released.every((status) => status === 'napi_ok'),
      'each of them returns napi_ok',
    );
    t.equal(callbacks('finalize').length, 1, 'the function is destroyed once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

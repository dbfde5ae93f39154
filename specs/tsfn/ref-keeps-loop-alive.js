'use strict';

module.exports = {
  rule: 'A new thread-safe function keeps its event loop alive until it is destroyed',
  from: 'https://nodejs.org/api/n-api.html#deciding-whether-to-keep-the-process-running',
  basis: [
    'Deciding whether to keep the process running: referenced, the function keeps the event loop of its thread alive until it is destroyed',
    'Deciding whether to keep the process running: it is as with libuv handles, which are referenced to begin with',
  ],
  napi: 4,
  variants: ['main', 'worker'],
  listens: ['exit', 'worker exit'],
  covers: ['A-020', 'A-123', 'A-145', 'A21', 'K01'],
  catches: ['finalize-never'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, callbacks, records, loopThread, before, exit }) {
    const [finalize] = callbacks('finalize');
    const [release] = calls('napi_release_threadsafe_function', { thread: 'holder' });
    t.ok(
      release && finalize && release.n < finalize.n,
      'its release destroys it, and no end of its environment',
    );
    const [loopEnd] = records(loopThread === 'worker' ? 'worker exit' : 'exit');
    t.ok(before(finalize, loopEnd), 'before its event loop ends');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'A new thread-safe function keeps its event loop alive until it is destroyed',
  from: 'https://nodejs.org/api/n-api.html#deciding-whether-to-keep-the-process-running',
  napi: 4,
  variants: ['main', 'worker'],
  listens: ['exit', 'worker exit'],
  covers: ['A-020', 'A-123', 'A-145', 'A21', 'K01'],
  catches: ['finalize-never'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, records, before, exit }) {
    const [finalize] = callbacks('finalize');
    const [loopEnd] = [...records('exit'), ...records('worker exit')];
    t.ok(before(finalize, loopEnd), 'it is destroyed before its event loop ends');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

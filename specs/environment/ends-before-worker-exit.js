'use strict';

// The manual does not say when a worker's 'exit' event comes; that nothing of the addon runs any more then is what users go by.
module.exports = {
  rule: "An environment has been cleaned up when its worker's 'exit' event comes",
  from: 'https://nodejs.org/api/n-api.html#environment-life-cycle-apis',
  level: 'should',
  napi: 6,
  variants: ['worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  listens: ['worker exit'],
  covers: ['C-060', 'C-028'],
  catches: [],
  unnoticed: 'how often hook and finalizers run, which other rules are about',

  scenario(addon, { end }) {
    addon.run((global.kept = {}));
    end();
  },

  expect(t, { callbacks, records, before, exit }) {
    const [exited] = records('worker exit');
    const cleanups = [...callbacks('cleanup-hook'), ...callbacks('finalize')];
    t.ok(exited !== undefined, 'there is the event');
    t.ok(
      cleanups.every((callback) => before(callback, exited)),
      'hook and finalizers come before it',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('cleanup-hook').length + callbacks('finalize').length === 0
      ? 'nothing was cleaned up'
      : null;
  },
};

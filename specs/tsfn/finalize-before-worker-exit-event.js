'use strict';

// Whether there is a finalizer at all is another rule.
module.exports = {
  rule: "The finalizers of a worker run before the 'exit' event of the worker",
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'should',
  napi: 4,
  variants: ['worker', 'worker-exit', 'worker-terminate'],
  listens: ['worker exit'],
  covers: ['A-165'],
  catches: ['unref-is-ignored'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { callbacks, records, before, exit }) {
    const [workerExit, ...others] = records('worker exit');
    t.ok(workerExit, 'the worker ends');
    t.equal(others.length, 0, 'it does so once');
    t.ok(
      callbacks('finalize').every((finalize) => before(finalize, workerExit)),
      'no finalizer comes after its end',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('finalize').length === 0 ? 'the function was not finalized' : null;
  },
};

'use strict';

// Whether there is a finalizer at all is another rule.
module.exports = {
  rule: "The finalizer of a function that keeps its worker alive runs before the 'exit' event of that worker, once it is terminated",
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'should',
  napi: 4,
  variants: ['worker-terminate'],
  listens: ['worker exit'],
  covers: ['A-165'],
  catches: ['finalize-at-process-exit'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { callbacks, records, before, exit }) {
    t.equal(records('worker exit').length, 1, 'the worker ends once');
    t.ok(
      callbacks('finalize').every((finalize) => before(finalize, records('worker exit')[0])),
      'no finalizer comes after its end',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('finalize').length === 0 ? 'the function was not finalized' : null;
  },
};

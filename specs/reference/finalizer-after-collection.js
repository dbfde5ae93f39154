'use strict';

// The manual has finalizers inside the collection for experimental addons alone, and does not say in so many words when the others come.
module.exports = {
  rule: 'The finalizer of a wrap does not run while JavaScript asks for a collection',
  from: 'https://nodejs.org/api/n-api.html#napi_finalize',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-073'],
  provenBy: 'node@14.6.0',
  unnoticed:
    'one finalizer more or less, or one that does not return: a stack may hold an object, so that most are asked for',

  scenario(addon, { record, gc }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    let turns = 20;
    const turn = () => {
      record('collecting');
      gc();
      record('collected');
      if (turns-- > 0) return setImmediate(turn);
    };
    setImmediate(turn);
  },

  expect(t, { callbacks, records, before, exit }) {
    const finalized = callbacks('finalize');
    const starts = records('collecting');
    const ends = records('collected');
    t.equal(ends.length, 21, 'there were collections');
    t.ok(finalized.length > 0, 'finalizers run');
    t.ok(
      finalized.every((f) => starts.every((start, i) => before(f, start) || before(ends[i], f))),
      'none of them while gc() runs',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

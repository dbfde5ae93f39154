'use strict';

// The manual says that basic finalizers are normally called while the collector collects, which is no promise.
module.exports = {
  rule: 'For an addon that is built experimental a finalizer runs inside the collection',
  from: 'https://nodejs.org/api/n-api.html#node_api_basic_finalize',
  level: 'should',
  napi: 9,
  needs: ['gc'],
  covers: ['D-075', 'R03'],
  catches: ['finalize:at-once', 'finalize:late', 'finalize:lost'],
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
      if (--turns > 0) return setImmediate(turn);
    };
    setImmediate(turn);
  },

  expect(t, { callbacks, records, before, exit }) {
    const finalized = callbacks('finalize');
    const starts = records('collecting');
    const ends = records('collected');
    t.equal(ends.length, 20, 'there are 20 collections');
    t.ok(
      finalized.filter((f) => starts.some((start, i) => before(start, f) && before(f, ends[i])))
        .length >= 15,
      'those of 15 objects of 20 run while gc() does',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

module.exports = {
  rule: 'What basic finalizers post runs after the collection, once each, with data and hint',
  from: 'https://nodejs.org/api/n-api.html#node_api_post_finalizer',
  basis: [
    'node_api_post_finalizer: calls are deferred to a point outside of the collection',
    'node_api_post_finalizer: it schedules a finalizer that is called asynchronously in the event loop',
  ],
  napi: 9,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-080', 'R03', 'R10'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'finalize:wrong-hint',
    'node_api_post_finalizer:does-nothing',
  ],
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

  expect(t, { callbacks, calls, records, before, exit }) {
    const posted = callbacks('finalize', { from: 'node_api_post_finalizer' });
    const starts = records('collecting');
    const ends = records('collected');
    t.equal(ends.length, 20, 'there are 20 collections');
    t.ok(
      posted.filter((f) => before(f, ends[19])).length >= 15,
      'those of 15 objects of 20 run while they go on',
    );
    t.ok(
      posted.every((f) => starts.every((start, i) => before(f, start) || before(ends[i], f))),
      'none of them while gc() does',
    );
    t.equal(new Set(posted.map(({ data }) => data)).size, posted.length, 'none runs twice');
    t.ok(
      posted.every(({ data, hint }) => hint === data + 100),
      'each has its data and hint',
    );
    t.ok(calls('node_api_post_finalizer').length >= posted.length, 'each was posted');
    t.equal(exit, 0, 'the process ends by itself');
  },
};

'use strict';

const fc = require('fast-check');
const { randomOf } = require('../common/seeded-random.js');

/** Programs on thread-safe functions: plain data, which fast-check makes and shrinks. What a program may not do its addon leaves out. */

const MOST_FUNCTIONS = 3;

const on = fc.nat({ max: MOST_FUNCTIONS - 1 });
const op = (name, weight, value = fc.constant(0)) => ({
  weight,
  arbitrary: fc.tuple(fc.constant(name), on, value),
});
const pause = op('pause', 4, fc.nat({ max: 11 }));

const uses = [
  op('call', 12),
  op('callWithNull', 1),
  op('acquire', 2),
  op('release', 3),
  op('context', 1),
];
const abort = op('abort', 2);
const loops = [op('ref', 1), op('unref', 2)];
const many = op('callMany', 1, fc.constantFrom(2, 5, 150));

const threadOp = fc.oneof(
  ...uses,
  op('callBlocking', 8),
  abort,
  many,
  pause,
  op('wait', 2, fc.integer({ min: 1, max: 2 })),
  op('leave', 1),
);
const scriptOp = fc.oneof(
  ...uses,
  ...loops,
  abort,
  many,
  pause,
  op('callBlocking', 2),
  op('open', 2),
  op('turn', 6),
);
const quick = op('pause', 2, fc.nat({ max: 9 }));
const itemOp = fc.oneof(
  ...uses,
  ...loops,
  abort,
  quick,
  op('runJs', 6),
  op('throw', 1),
  op('open', 1),
);
const otherOp = fc.oneof(...uses, abort, quick);

const aFunction = fc.record({
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constant('with') },
    { weight: 2, arbitrary: fc.constant('without') },
    { weight: 1, arbitrary: fc.constant('default') },
  ),
  capacity: fc.constantFrom(0, 0, 1, 1, 2, 3),
  finalizer: fc.oneof(
    { weight: 4, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
});
const short = (arbitrary, maxLength) => fc.array(arbitrary, { minLength: 1, maxLength });

/**
 * @param {{ends: string[], napi: number[]}} able how programs may end on a runtime, and the versions of Node-API that an addon may declare
 */
function programs({ ends, napi }) {
  return fc.record({
    napi: fc.constantFrom(8, ...napi),
    functions: short(aFunction, MOST_FUNCTIONS),
    threads: fc.array(short(threadOp, 7), { maxLength: 4 }),
    script: fc.array(scriptOp, { maxLength: 12 }),
    items: fc.array(fc.record({ on, nth: fc.nat({ max: 3 }), does: short(itemOp, 3) }), {
      maxLength: 3,
    }),
    finalizers: fc.array(fc.record({ on, does: short(otherOp, 2) }), { maxLength: 1 }),
    hooks: fc.array(fc.record({ does: short(otherOp, 2) }), { maxLength: 2 }),
    late: fc.array(fc.oneof(...uses, abort), { maxLength: 3 }),
    end: endOf(ends),
  });
}

/** A worker costs as much as forty programs without, and a process of its own as much as twenty. */
function endOf(ends) {
  const others = ends.filter((end) => end !== 'empty');
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant('empty') },
    ...(others.length > 0 ? [{ weight: 1, arbitrary: fc.constantFrom(...others) }] : []),
  );
}

/** One program: the same for the same seed everywhere. Seeds that are neighbours are no likeness. */
function programOf(arbitrary, seed) {
  return fc.sample(arbitrary, { seed: mixed(seed), numRuns: 1 })[0];
}

const mixed = (seed) => randomOf(seed).below(2 ** 31);

module.exports = { mixed, programOf, programs };

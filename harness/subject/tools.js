'use strict';

const { outcomeOf, valueOf } = require('./words.js');

/**
 * What a scenario gets beside its addon.
 *
 * @param {{name: string, end: string}} variant
 * @param {function(string, *)} record puts an event on the trace
 * @param {function()} askForTermination has the worker of the variant ended from outside
 */
function toolsOf(variant, record, askForTermination) {
  function end() {
    if (variant.end === 'exit') process.exit();
    if (variant.end === 'throw') throw new Error('the end that this variant is about');
    if (variant.end === 'terminate') {
      askForTermination();
      // Nothing of the event loop may run between this moment and the termination.
      if (typeof Deno === 'object') sleepForEver();
      for (;;);
    }
  }

  /** Calls `action` ten turns of the event loop later: a chance for what may not happen in between, and no evidence. */
  function afterTurns(action) {
    let turns = 10;
    const turn = () => (--turns > 0 ? setImmediate(turn) : action());
    setImmediate(turn);
  }

  /** Calls `action` with the rest of each row behind the value of the expression that it begins with, and records the outcome. */
  function table(rows, action) {
    for (const [expression, ...rest] of rows)
      record(
        'row',
        outcomeOf(() => action(valueOf(expression, record), ...rest)),
      );
  }

  const gc = () => (typeof Bun === 'object' ? Bun.gc(true) : global.gc());

  /** Collects garbage on 20 turns of the event loop, or until there has been `enough()`, and calls `done` then. */
  function collect(done, enough) {
    let turns = 20;
    const turn = () => {
      gc();
      if (--turns > 0 && !(enough && enough())) setImmediate(turn);
      else setImmediate(done);
    };
    setImmediate(turn);
  }

  return {
    record,
    table,
    outcomeOf,
    end,
    afterTurns,
    collect,
    variant: variant.name,
    gc,
    get vm() {
      return require('vm');
    },
    get asyncHooks() {
      return require('async_hooks');
    },
  };
}

/** Deno tells that a worker has ended, and leaves its thread running: one that spins keeps a hang from being seen as one. */
function sleepForEver() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

module.exports = { toolsOf };

'use strict';

const variants = require('./variants.js');

/**
 * Loads a rule's two halves in the runtime under test.
 *
 * @param {string[]} words the spec's file, the addon's file and the name of the variant
 * @param {'js'|'worker'} threadName what this thread is called on the trace
 */
function loadRule([specFile, addonFile, variantName], threadName) {
  const addon = require(addonFile);
  const spec = require(specFile);
  const variant = variants[variantName];
  let askForTermination;

  addon.setThreadName(threadName === 'worker');

  function record(name, value) {
    addon.record(JSON.stringify({ name, value: value === undefined ? null : value }).slice(1, -1));
  }

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

  const tools = {
    record,
    end,
    afterTurns,
    variant: variantName,
    get gc() {
      return typeof Bun === 'object' ? () => Bun.gc(true) : global.gc;
    },
    get asyncHooks() {
      return require('async_hooks');
    },
  };

  function runScenario(terminate) {
    askForTermination = terminate;
    process.on('exit', (code) => record('exit', code));
    record('begin', variantName);
    spec.scenario(addon, tools);
    record('scenario returned');
  }

  return { addon, spec, variant, record, tools, runScenario };
}

/** Deno tells that a worker has ended, and leaves its thread running: one that spins keeps a hang from being seen as one. */
function sleepForEver() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

module.exports = { loadRule };

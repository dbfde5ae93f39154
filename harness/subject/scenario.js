'use strict';

/**
 * What a rule's scenario gets, and what runs it, in the runtime under test.
 *
 * @param {object} addon
 * @param {{scenario: function, beforeWorker: function|undefined, afterWorker: function|undefined}} spec
 * @param {{name: string, worker: boolean, end: string}} variant
 * @param {'js'|'worker'} threadName what this thread is called on the trace
 */
function prepare(addon, spec, variant, threadName) {
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
    variant: variant.name,
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
    record('begin', variant.name);
    spec.scenario(addon, tools);
    record('scenario returned');
  }

  return { addon, spec, variant, record, tools, runScenario };
}

/** Deno tells that a worker has ended, and leaves its thread running: one that spins keeps a hang from being seen as one. */
function sleepForEver() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

/**
 * Runs the scenario in a worker, which is what the variant says, or in several, one after another.
 *
 * @param {object} prepared by `prepare` in the main thread
 * @param {function(): Worker} start a worker that calls `runScenario`
 */
function superviseWorkers(prepared, start) {
  const { addon, spec, tools } = prepared;
  if (spec.beforeWorker) spec.beforeWorker(addon, tools);
  superviseWorker(prepared, start, 1);
}

function superviseWorker(prepared, start, round) {
  const { addon, spec, variant, record, tools } = prepared;
  if (spec.workers) record('rounds', round);
  const worker = start();
  worker.on('message', () => {
    record('terminate');
    worker.terminate();
  });
  worker.on('exit', (code) => {
    record('worker exit', code);
    if (spec.afterWorker) spec.afterWorker(addon, tools);
    if (round < spec.workers) superviseWorker(prepared, start, round + 1);
  });
  if (variant.end === 'throw') worker.on('error', () => record('worker error'));
}

module.exports = { prepare, superviseWorkers };

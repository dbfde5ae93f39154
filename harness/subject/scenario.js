'use strict';

const { openRecorder } = require('./recorder.js');
const { toolsOf } = require('./tools.js');

/**
 * A rule's scenario in the runtime under test. The harness listens to nothing that the rule does not ask for, and calls nothing of the
 * addon: a runtime may do more than it is asked for when it is called or listened to.
 *
 * @param {object} addon
 * @param {{scenario: function, beforeWorker: function|undefined, afterWorker: function|undefined, workers: number|undefined, workersAtOnce: number|undefined,
 *   listens: string[]|undefined}} spec
 * @param {{name: string, worker: boolean, end: string}} variant
 * @param {number} threadId 0 in the main thread, as in worker_threads
 */
function prepare(addon, spec, variant, threadId) {
  const record = openRecorder(threadId === 0 ? 'js' : 'worker', threadId);
  return { addon, spec, variant, record, listens: spec.listens || [] };
}

/**
 * Runs the scenario in this thread.
 *
 * @param {object} prepared
 * @param {function()} askForTermination has this worker ended from outside
 */
function runScenario({ addon, spec, variant, record, listens }, askForTermination) {
  if (!variant.worker && listens.includes('exit'))
    process.on('exit', (code) => record('exit', code));
  record('begin', variant.name);
  spec.scenario(addon, toolsOf(variant, record, askForTermination));
  record('scenario returned');
}

/**
 * Runs the scenario in a worker, which is what the variant says, or in several, one after another or at once.
 *
 * @param {object} prepared in the main thread
 * @param {function(): Worker} start a worker that calls `runScenario`
 */
function superviseWorkers(prepared, start) {
  const { addon, spec, variant, record } = prepared;
  const tools = toolsOf(variant, record, () => {});
  if (spec.beforeWorker) spec.beforeWorker(addon, tools);
  for (let i = 0; i < (spec.workersAtOnce || 1); i++) superviseWorker(prepared, tools, start, 1);
}

/**
 * In a worker: runs the scenario in a worker of its own, and hands on what that asks for.
 *
 * @param {function(): Worker} start a worker that calls `runScenario`
 * @param {function(*)} ask tells it to the main thread
 */
function superviseNested(start, ask) {
  start().on('message', ask);
}

function superviseWorker(prepared, tools, start, round) {
  const { addon, spec, variant, record, listens } = prepared;
  if (spec.workers) record('rounds', round);
  const worker = start();
  if (variant.end === 'terminate') worker.on('message', () => worker.terminate());
  // What the worker throws would end the main thread, if nobody listened there.
  if (variant.end === 'throw') worker.on('error', () => {});
  if (!listens.includes('worker exit')) return;
  worker.on('exit', (code) => {
    record('worker exit', code);
    if (spec.afterWorker) spec.afterWorker(addon, tools);
    if (round < spec.workers) superviseWorker(prepared, tools, start, round + 1);
  });
}

module.exports = { prepare, runScenario, superviseNested, superviseWorkers };

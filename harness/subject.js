'use strict';

/**
 * Runs one scenario in the runtime under test: <runtime> harness/subject.js SPEC ADDON VARIANT. It asserts nothing: what
 * happened is on the trace (the file that CONFORMANCE_TRACE names, else stderr), and the observer judges that.
 * Every runtime has to understand this file: ES2018, CommonJS, no dependency.
 */

const variants = require('./variants.js');

function requireIfThere(name, otherwise) {
  try {
    return require(name);
  } catch (error) {
    return otherwise;
  }
}

function findGc() {
  if (typeof globalThis === 'object' && typeof globalThis.gc === 'function') return globalThis.gc;
  if (typeof Bun === 'object') return () => Bun.gc(true);
  return undefined;
}

const workers = requireIfThere('worker_threads', { isMainThread: true });
const [specFile, addonFile, variantName] = workers.isMainThread
  ? process.argv.slice(2)
  : workers.workerData;
const variant = variants[variantName];

const addon = require(addonFile);
const spec = require(specFile);
addon.setThreadName(!workers.isMainThread);

function record(name, value) {
  addon.record(JSON.stringify({ name, value: value === undefined ? null : value }).slice(1, -1));
}

function end() {
  if (variant.end === 'exit') process.exit();
  if (variant.end === 'throw') throw new Error('the end that this variant is about');
  if (variant.end === 'terminate') {
    workers.parentPort.postMessage('terminate');
    // Nothing of the event loop may run between this moment and the termination.
    for (;;);
  }
}

function tools() {
  const asyncHooks = requireIfThere('async_hooks', undefined);
  return { record, end, gc: findGc(), asyncHooks, variant: variantName };
}

function runScenario() {
  process.on('exit', (code) => record('exit', code));
  record('begin', variantName);
  spec.scenario(addon, tools());
  record('scenario returned');
}

function superviseWorker() {
  if (spec.beforeWorker) spec.beforeWorker(addon, tools());
  const worker = new workers.Worker(__filename, { workerData: process.argv.slice(2) });
  worker.on('message', () => {
    record('terminate');
    worker.terminate();
  });
  worker.on('exit', (code) => {
    record('worker exit', code);
    if (spec.afterWorker) spec.afterWorker(addon, tools());
  });
  if (variant.end === 'throw') worker.on('error', () => record('worker error'));
}

if (workers.isMainThread && variant.worker) superviseWorker();
else runScenario();

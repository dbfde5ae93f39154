'use strict';

/** What a runtime can do, found out by trying in the runtime itself: harness/subject/probe.js asks, and a repro does. */

function requireIfThere(module) {
  try {
    return require(module);
  } catch (error) {
    return null;
  }
}

/** What shows at once. */
function findAbilities() {
  const abilities = [];
  if (typeof global.gc === 'function' || typeof Bun === 'object') abilities.push('gc');
  if (emitsAsyncHooks()) abilities.push('async_hooks');
  if ((requireIfThere('async_hooks') || {}).AsyncLocalStorage)
    abilities.push('async_local_storage');
  if (makesRealms()) abilities.push('vm');
  return abilities;
}

// A realm of its own has an Array of its own.
function makesRealms() {
  const vm = requireIfThere('vm');
  try {
    return vm.runInNewContext('Array') !== Array;
  } catch (error) {
    return false;
  }
}

// Some runtimes have the module, but never call a hook.
function emitsAsyncHooks() {
  const hooks = requireIfThere('async_hooks');
  if (hooks === null || !hooks.createHook) return false;
  let called = false;
  const hook = hooks.createHook({
    init() {
      called = true;
    },
  });
  hook.enable();
  setImmediate(() => {});
  hook.disable();
  return called;
}

/**
 * What shows later, if ever: each is what a variant with a worker needs, found by doing just that.
 *
 * @param {function(string): object} startWorker starts a worker that calls `endWorker` with that end
 * @param {function(string)} has is told each ability
 */
function findWorkerAbilities(startWorker, has) {
  if (requireIfThere('worker_threads') === null) return;
  const natural = startWorker('natural');
  natural.on('message', () => has('worker'));
  natural.on('exit', () => has('worker_exit_event'));
  startWorker('exit').on('exit', () => has('worker_exit_event_after_exit'));
  const throwing = startWorker('throw');
  throwing.on('error', () => {});
  throwing.on('exit', () => has('worker_exit_event_after_throw'));
  const running = startWorker('terminate');
  running.on('message', () => {
    running.terminate();
    // This process ends only if that worker does.
    process.on('exit', () => has('worker_terminate'));
  });
  running.on('exit', () => has('worker_exit_event_after_terminate'));
}

/** In the worker: ends it in that way. */
function endWorker(parentPort, end) {
  parentPort.postMessage('it runs');
  if (end === 'exit') process.exit();
  if (end === 'throw') throw new Error('the end that is tried');
  while (end === 'terminate');
}

module.exports = { endWorker, findAbilities, findWorkerAbilities, requireIfThere };

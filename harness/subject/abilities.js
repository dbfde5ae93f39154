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
  return abilities;
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
 * What shows later, if ever.
 *
 * @param {function(boolean): object} startWorker one that ends at once, or posts a message and runs JavaScript for ever
 * @param {function(string)} has is told each ability
 */
function findWorkerAbilities(startWorker, has) {
  if (requireIfThere('worker_threads') === null) return;
  // A worker counts only if it can be ended while it runs JavaScript, since some variants end one so.
  const worker = startWorker(true);
  worker.on('message', () => {
    worker.terminate();
  });
  worker.on('exit', () => has('worker'));
  // Some runtimes tell of that end alone, so that nothing can follow the end of a worker that ends by itself.
  startWorker(false).on('exit', () => has('worker_exit_event'));
}

module.exports = { findAbilities, findWorkerAbilities, requireIfThere };

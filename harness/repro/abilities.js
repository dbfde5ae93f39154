'use strict';

/** In a process of the runtime under test, too: what it has is found out by trying. */
function tellAbilities() {
  const has = (ability) => console.log(`it has ${ability}`);
  const workers = requireIfThere('worker_threads');
  if (workers !== null && !workers.isMainThread) {
    workers.parentPort.postMessage('terminate');
    for (;;);
  }
  const hooks = requireIfThere('async_hooks') || {};
  if (typeof global.gc === 'function' || typeof Bun === 'object') has('gc');
  if (hooks.createHook && emitsAsyncHooks(hooks)) has('async_hooks');
  if (hooks.AsyncLocalStorage) has('async_local_storage');
  if (workers === null) return;
  // A worker counts only if it can be ended while it runs JavaScript.
  const worker = new workers.Worker(__filename);
  worker.on('message', () => {
    worker.terminate();
  });
  worker.on('exit', () => has('worker'));
}

function requireIfThere(module) {
  try {
    return require(module);
  } catch (error) {
    return null;
  }
}

/** Some runtimes have the module, but never call a hook. */
function emitsAsyncHooks({ createHook }) {
  let called = false;
  const hook = createHook({
    init() {
      called = true;
    },
  });
  hook.enable();
  setImmediate(() => {});
  hook.disable();
  return called;
}

module.exports = { tellAbilities };

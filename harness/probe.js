'use strict';

/**
 * Runs in the runtime under test, and says what it is and what it can do: <runtime> harness/probe.js NONCE. Each answer is a
 * line of its own that begins with the nonce, so that no banner is taken for one. ES2018, CommonJS, no dependency.
 */

const { startWorker } = require('./start-worker.js');

function requireIfThere(module) {
  try {
    return require(module);
  } catch (error) {
    return null;
  }
}

function answer(what) {
  console.log(process.argv[2] + ' ' + JSON.stringify(what));
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

const workers = requireIfThere('worker_threads');

const name = ['bun', 'deno', 'electron'].find((other) => other in process.versions) || 'node';
const version = name === 'node' ? process.versions.node : process.versions[name];
const abilities = [];
if (typeof global.gc === 'function' || typeof Bun === 'object') abilities.push('gc');
if (emitsAsyncHooks()) abilities.push('async_hooks');
if ((requireIfThere('async_hooks') || {}).AsyncLocalStorage) abilities.push('async_local_storage');
answer({ name, version, napi: Number(process.versions.napi), abilities });

// A worker counts only if it can be ended while it runs JavaScript, since some variants end one so.
if (workers !== null) {
  const worker = startWorker(require.resolve('./probe-worker.js'), { runs: true });
  worker.on('message', () => {
    worker.terminate();
  });
  worker.on('exit', () => answer({ ability: 'worker' }));
  // Some runtimes tell of that end alone, so that nothing can follow the end of a worker that ends by itself.
  const brief = startWorker(require.resolve('./probe-worker.js'), { runs: false });
  brief.on('exit', () => answer({ ability: 'worker_exit_event' }));
}

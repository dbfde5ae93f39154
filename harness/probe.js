'use strict';

/**
 * Runs in the runtime under test, and says what it is and what it can do: <runtime> harness/probe.js NONCE. Each answer is a
 * line of its own that begins with the nonce, so that no banner is taken for one. ES2018, CommonJS, no dependency.
 */

function requireWorkers() {
  try {
    return require('worker_threads');
  } catch (error) {
    return null;
  }
}

function answer(what) {
  console.log(process.argv[2] + ' ' + JSON.stringify(what));
}

const workers = requireWorkers();

if (workers !== null && !workers.isMainThread) {
  workers.parentPort.postMessage('terminate');
  for (;;);
}

const name = ['bun', 'deno', 'electron'].find((other) => other in process.versions) || 'node';
const version = name === 'node' ? process.versions.node : process.versions[name];
const gc = typeof global.gc === 'function' || typeof Bun === 'object';
answer({ name, version, napi: Number(process.versions.napi), abilities: gc ? ['gc'] : [] });

// A worker counts only if it can be ended while it runs JavaScript, since some variants end one so.
if (workers !== null) {
  const worker = new workers.Worker(__filename);
  worker.on('message', () => {
    worker.terminate();
  });
  worker.on('exit', () => answer({ ability: 'worker' }));
}

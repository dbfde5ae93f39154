'use strict';

/**
 * Starts a script of ours in a worker, as CommonJS. Deno 2.0.0 knows that by the ending .cjs alone, and Node before 12.17 refuses to
 * start a worker with that ending.
 *
 * @param {string} script its whole path
 * @param {object} workerData
 */
function startWorker(script, workerData) {
  // Loaded here alone: some runtimes take as long for it as for their whole start.
  const { Worker } = require('worker_threads');
  const file = 'deno' in process.versions ? require.resolve('./worker.cjs') : script;
  return new Worker(file, { workerData: Object.assign({ script }, workerData) });
}

module.exports = { startWorker };

'use strict';

/** The worker between harness/subject/subject.js and the worker of a variant that has its environment in a worker's worker. */

const { parentPort, workerData } = require('worker_threads');
const { superviseNested } = require('./scenario.js');
const { startWorker } = require('./start-worker.js');

superviseNested(
  () => startWorker(require.resolve('./scenario-worker.js'), { words: workerData.words }),
  (message) => parentPort.postMessage(message),
);

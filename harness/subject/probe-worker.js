'use strict';

/** The worker of harness/subject/probe.js. */

const { parentPort, workerData } = require('worker_threads');

if (workerData.runs) {
  parentPort.postMessage('terminate');
  for (;;);
}

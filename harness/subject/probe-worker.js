'use strict';

/** The worker of harness/subject/probe.js. */

const { parentPort, workerData } = require('worker_threads');
const { endWorker } = require('./abilities.js');

endWorker(parentPort, workerData.end);

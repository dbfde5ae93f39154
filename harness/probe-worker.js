'use strict';

/** The worker of harness/probe.js. */

const { parentPort } = require('worker_threads');

parentPort.postMessage('terminate');
for (;;);

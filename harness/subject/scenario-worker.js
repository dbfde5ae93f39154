'use strict';

/** The worker of harness/subject/subject.js, for the variants that have their environment in one. */

const { parentPort, threadId, workerData } = require('worker_threads');
const { loadRule } = require('./load-rule.js');
const { runScenario } = require('./scenario.js');

runScenario(loadRule(workerData.words, threadId), () => parentPort.postMessage('terminate'));

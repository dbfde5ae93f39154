'use strict';

/** The worker of harness/subject/subject.js, for the variants that have their environment in one. */

const { parentPort, workerData } = require('worker_threads');
const { loadRule } = require('./load-rule.js');
const { runScenario } = require('./scenario.js');

runScenario(loadRule(workerData.words, 'worker'), () => parentPort.postMessage('terminate'));

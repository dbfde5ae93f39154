'use strict';

/** The worker of harness/subject/explore.js. */

const { parentPort, threadId, workerData } = require('worker_threads');
const { runInWorker } = require('./programs.js');
const { openRecorder } = require('./recorder.js');
const { toolsOf } = require('./tools.js');

const { program, words } = workerData;
const record = openRecorder('worker', threadId);
const variant = { name: 'worker', end: program.end };
const tools = toolsOf(variant, record, () => parentPort.postMessage('terminate'));
runInWorker(require(words[0]), program, record, tools);

'use strict';

const {
  endWorker,
  findAbilities,
  findWorkerAbilities,
  requireIfThere,
} = require('../subject/abilities.js');

/** In a process of the runtime under test, too. A worker of it starts here again. */
function tellAbilities() {
  const has = (ability) => console.log(`it has ${ability}`);
  const threads = requireIfThere('worker_threads');
  if (threads === null || threads.isMainThread) {
    findAbilities().forEach(has);
    findWorkerAbilities((end) => new threads.Worker(__filename, { workerData: { end } }), has);
  } else endWorker(threads.parentPort, threads.workerData.end);
}

module.exports = { tellAbilities };

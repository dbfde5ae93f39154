'use strict';

/**
 * What a run is compared with: <runtime> harness/subject/load-only.js ADDON [worker] loads the addon and does nothing, in the main thread and,
 * if asked to, in a worker as well.
 */
const [addonFile, place] = process.argv.slice(2);

require(addonFile);
if (place === 'worker') {
  const { Worker, isMainThread } = require('worker_threads');
  if (isMainThread) new Worker(__filename, { argv: [addonFile] });
}

'use strict';

const { loaderOf } = require('./loader.js');
const { prepare } = require('./scenario.js');
const variants = require('./variants.js');

/**
 * Loads a rule's two halves in the runtime under test.
 *
 * @param {string[]} words the spec's file, the addon's file, the name of the variant, and "bare" for a run without records
 * @param {number} threadId 0 in the main thread, as in worker_threads
 */
function loadRule([specFile, addonFile, name, bare], threadId) {
  const spec = require(specFile);
  const addon = spec.loads ? loaderOf(addonFile) : require(addonFile);
  const variant = Object.assign({ name }, variants[name]);
  return bare === 'bare'
    ? prepareBare(addon, spec, variant)
    : prepare(addon, spec, variant, threadId);
}

/** The same without records and listeners, but for what the scenario needs to go on: what a recorded run is compared with. */
function prepareBare(addon, spec, variant) {
  const listens = spec.afterWorker || spec.workers ? ['worker exit'] : [];
  return { addon, spec, variant, record: () => {}, listens };
}

module.exports = { loadRule };

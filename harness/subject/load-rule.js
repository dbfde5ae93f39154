'use strict';

const { prepare } = require('./scenario.js');
const variants = require('./variants.js');

/**
 * Loads a rule's two halves in the runtime under test.
 *
 * @param {string[]} words the spec's file, the addon's file and the name of the variant
 * @param {'js'|'worker'} threadName what this thread is called on the trace
 */
function loadRule([specFile, addonFile, name], threadName) {
  const addon = require(addonFile);
  const spec = require(specFile);
  return prepare(addon, spec, Object.assign({ name }, variants[name]), threadName);
}

module.exports = { loadRule };

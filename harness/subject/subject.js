'use strict';

/**
 * Runs one scenario in the runtime under test: <runtime> harness/subject/subject.js SPEC ADDON VARIANT [bare]. It asserts nothing: what
 * happened is on the trace (the file that CONFORMANCE_TRACE names, else stderr), and the observer judges that. "bare" leaves out
 * what JavaScript would record, and every listener of ours. Every runtime has to understand this file and those it requires: ES2018,
 * CommonJS, no dependency.
 */

const path = require('path');
const { startCell } = require('./start-cell.js');

const [specFile, addonFile, variantName, bare] = process.argv.slice(2);
startCell([path.resolve(specFile), path.resolve(addonFile), variantName, bare]);

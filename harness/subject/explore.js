'use strict';

/**
 * <runtime> harness/subject/explore.js ADDON PROGRAMS: runs the programs of a file, a JSON list, in the runtime under test. It asserts
 * nothing: what happened is on the trace.
 */

const fs = require('fs');
const { openRecorder } = require('./recorder.js');
const { runPrograms } = require('./programs.js');

const [addonFile, programsFile] = process.argv.slice(2);
const addon = require(addonFile);
const programs = JSON.parse(fs.readFileSync(programsFile, 'utf8'));
runPrograms(addon, programs, openRecorder('js', 0));

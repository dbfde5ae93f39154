'use strict';

/**
 * <runtime> harness/subject/values.js ADDON PROGRAMS: runs programs of calls on values in the runtime under test, one after another.
 */

const fs = require('fs');
const { openRecorder } = require('./recorder.js');
const { runValues } = require('./run-values.js');

const [addonFile, programsFile] = process.argv.slice(2);
const addon = require(addonFile);
const record = openRecorder('js', 0);
for (const program of JSON.parse(fs.readFileSync(programsFile, 'utf8'))) {
  record('program', program.number);
  runValues(addon, program, record);
  record('over');
}

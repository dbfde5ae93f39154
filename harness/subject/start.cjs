'use strict';

/**
 * <runtime> harness/subject/start.cjs SCRIPT ARGUMENTS: runs a script as CommonJS where a runtime does that for the ending .cjs alone, as
 * Deno 2.0.0 does.
 */

const path = require('path');

process.argv = [process.argv[0]].concat(process.argv.slice(2));
require(path.resolve(process.argv[1]));

'use strict';

/** Runs the script that workerData names as CommonJS, where a runtime does that for the ending .cjs alone, as Deno 2.0.0 does. */

require(require('worker_threads').workerData.script);

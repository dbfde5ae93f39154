'use strict';

/** What a run is compared with: <runtime> harness/bare.js ADDON loads the addon and does nothing. */
require(process.argv[2]);

'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { ROOT } = require('../../common/paths.js');

const SOURCE = path.join(ROOT, 'addons', 'fault', 'fault.c');

/** The faults of thread-safe functions that were written by hand, by name. */
function faultNames() {
  const source = fs.readFileSync(SOURCE, 'utf8');
  return [...new Set([...source.matchAll(/fault\("([^"]+)"\)/g)].map(([, name]) => name))].sort();
}

module.exports = { faultNames };

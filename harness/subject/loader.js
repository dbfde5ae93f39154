'use strict';

const fs = require('fs');
const path = require('path');

/**
 * What the scenario of a rule about loading gets in its addon's place: load() loads the addon, each time anew, and load('name.node')
 * a copy of its file, which is an addon of its own.
 *
 * @param {string} addonFile
 */
function loaderOf(addonFile) {
  return function load(name) {
    const file = name === undefined ? addonFile : copyOf(addonFile, name);
    delete require.cache[file];
    return require(file);
  };
}

/** In the folder of the run. A copy that is there may be loaded already, by another thread, so it is left alone. */
function copyOf(addonFile, name) {
  const copy = path.join(process.cwd(), name);
  if (!fs.existsSync(copy)) fs.copyFileSync(addonFile, copy);
  return copy;
}

module.exports = { loaderOf };

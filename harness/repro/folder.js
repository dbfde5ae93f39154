'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { addonFiles } = require('./addon.js');
const { reproScript } = require('./script.js');

const BINDING = `{
  "targets": [
    {
      "target_name": "addon",
      "sources": ["addon.c"],
      "cflags": ["-std=c99", "-Wall", "-Wextra"]
    }
  ]
}
`;

/**
 * What stands in the folder of a repro, by name, but for its README.
 *
 * @param {object} rule
 * @param {string} variant
 * @returns {Object<string, string>}
 */
function reproFiles(rule, variant) {
  const manifest = {
    name: `repro-${rule.id.replaceAll('/', '-')}`,
    private: true,
    type: 'commonjs',
    scripts: { build: 'node-gyp rebuild', test: 'node repro.js' },
  };
  return {
    ...addonFiles(rule),
    'binding.gyp': BINDING,
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'repro.js': reproScript(rule, variant),
  };
}

/** @param {Object<string, string>} files by name */
function writeFiles(folder, files) {
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
}

module.exports = { reproFiles, writeFiles };

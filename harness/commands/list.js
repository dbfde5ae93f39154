'use strict';

const { loadRules, selectRules } = require('../rules.js');

const options = {};

function run(words) {
  const rules = selectRules(loadRules(), words);
  const width = Math.max(...rules.map((rule) => rule.id.length));
  for (const { id, level, napi, variants, rule } of rules) {
    process.stdout.write(
      `${id.padEnd(width)}  ${level.padEnd(6)}  ${napi}  ${variants.join(',')}  ${rule}\n`,
    );
  }
  return 0;
}

module.exports = { options, run };

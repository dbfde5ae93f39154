'use strict';

const fs = require('node:fs');
const path = require('node:path');
const UsageError = require('../common/usage-error.js');
const { reproFiles, writeFiles } = require('../repro/folder.js');
const { reproReadme } = require('../repro/readme.js');
const { runCells } = require('../run/run.js');

/**
 * Writes a finding as a folder that needs nothing of this project, as `repro` does for a rule.
 *
 * @param {object} finding
 * @param {{program: object, seen: number, tries: number}} alone
 * @param {object} options of `explore`, its `area`, and `save`, the folder of all findings
 * @returns {Promise<string>} where it is
 */
async function saveFinding(finding, alone, options) {
  const target = path.join(options.save, nameOf(finding));
  const rule = ruleOf(finding, alone, options);
  const [variant] = rule.variants;
  const cells = [{ runtime: options.runtime, rule, variant }];
  const { results } = runCells(cells, { ...options, deviations: [], jobs: 1, timeoutMs: 30_000 });
  const all = (await Promise.all(results)).filter((result) => result !== null);
  const files = { ...reproFiles(rule, variant), 'README.md': reproReadme(rule, variant, all) };
  try {
    fs.mkdirSync(target, { recursive: true });
    writeFiles(target, files);
  } catch (error) {
    throw new UsageError(`--save ${options.save}: it cannot be written (${error.code})`);
  }
  return target;
}

/** The finding as a rule of the suite, whose spec is in the folder of the run. */
function ruleOf(finding, { program, seen, tries }, { area, folder }) {
  const specFile = path.join(folder, `${nameOf(finding)}.js`);
  fs.writeFileSync(specFile, area.repro.specText(finding, program, seen < tries));
  const addonFile = area.addonFor(program);
  const id = `explore/${path.basename(addonFile, '.node')}`;
  const common = { id, specFile, addonFile, variants: [area.repro.variantOf(program)] };
  const fields = { level: 'must', needs: [], listens: [], modules: area.repro.MODULES };
  return { ...fields, ...require(specFile), ...common };
}

const nameOf = ({ signature }) => signature.replace(/[^\w]+/g, '-');

module.exports = { saveFinding };

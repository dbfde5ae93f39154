'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { DEVIATIONS } = require('../common/paths.js');
const UsageError = require('../common/usage-error.js');
const { loadDeviations } = require('../judge/deviations.js');
const { INTERRUPTED, runInterruptibly } = require('../run/interruption.js');
const { reproFiles, writeFiles } = require('../repro/folder.js');
const { reproReadme } = require('../repro/readme.js');
const { requireAddons } = require('../rules/addons.js');
const { loadRules } = require('../rules/rules.js');
const { cellsOf, runCells } = require('../run/run.js');
const { identifyAll, sayInLines } = require('../runtimes/runtimes.js');

const TIMEOUT_MS = 30_000;

const options = {
  runtime: { type: 'string', multiple: true, default: [process.execPath] },
  variant: { type: 'string' },
  output: { type: 'string' },
};

/**
 * Tries one rule on the runtimes, and writes a folder that shows without this suite what came.
 *
 * @returns {Promise<number>} the exit status
 */
async function run(words, values) {
  const rule = theRule(words);
  requireVariant(rule, values.variant);
  const target = path.resolve(values.output ?? `repro-${rule.id.replaceAll('/', '-')}`);
  requireEmpty(target);
  requireAddons([rule]);

  return runInterruptibly(async ({ folder, interruption }) => {
    const runtimes = await identifyAll(values.runtime, folder, sayInLines(console.error));
    const variants = values.variant === undefined ? rule.variants : [values.variant];
    const { results, stop } = runCells(cellsOf([{ ...rule, variants }], runtimes), {
      deviations: loadDeviations(DEVIATIONS),
      jobs: os.availableParallelism(),
      timeoutMs: TIMEOUT_MS,
      folder,
    });
    interruption.then(stop);
    const all = await Promise.all(results);
    if (all.includes(null)) {
      interruption.say('nothing is written');
      return INTERRUPTED;
    }
    const variant = chooseVariant(variants, all);
    write(
      target,
      rule,
      variant,
      all.filter((result) => result.variant === variant),
    );
    return 0;
  });
}

function theRule(words) {
  if (words.length === 0) throw new UsageError('repro needs the id of a rule');
  const rules = loadRules(words);
  if (rules.length > 1)
    throw new UsageError(`${words.join(' ')} means ${rules.length} rules, and a repro is of one`);
  return rules[0];
}

function requireVariant(rule, variant) {
  if (variant !== undefined && !rule.variants.includes(variant))
    throw new UsageError(`--variant ${variant}: ${rule.id} has ${rule.variants.join(', ')}`);
}

function requireEmpty(target) {
  let entries;
  try {
    entries = fs.readdirSync(target);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw new UsageError(`--output ${target}: it cannot be a folder (${error.code})`);
  }
  if (entries.length > 0)
    throw new UsageError(
      `--output ${target}: it is not empty; name a folder that is, or a new one`,
    );
}

/** The first that a runtime broke, or else the first. */
function chooseVariant(variants, results) {
  const failing = results
    .filter(({ verdict }) => ['fail', 'crash', 'hang'].includes(verdict))
    .map((result) => result.variant);
  return variants.find((variant) => failing.includes(variant)) ?? variants[0];
}

function write(target, rule, variant, results) {
  const files = { ...reproFiles(rule, variant), 'README.md': reproReadme(rule, variant, results) };
  try {
    fs.mkdirSync(target, { recursive: true });
    writeFiles(target, files);
  } catch (error) {
    throw new UsageError(`--output ${target}: it cannot be written (${error.code})`);
  }
  for (const { runtime, verdict } of results)
    process.stdout.write(`${verdict.padEnd(6)} ${rule.id} (${variant}) on ${runtime.label}\n`);
  process.stdout.write(`written to ${target}: README.md says how to build and run it\n`);
}

module.exports = { options, run };

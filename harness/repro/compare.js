'use strict';

const { execFile } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { promisify } = require('node:util');
const { subjectEnvironment } = require('../runtimes/adapters.js');
const { reproFiles, writeFiles } = require('./folder.js');

/** A repro ends by itself; this is for one that does not, which is a mistake. */
const TIMEOUT_MS = 120_000;
const FLAGS = ['-std=c99', '-Wall', '-Wextra', '-Werror', '-shared', '-fPIC'];
const STATUS = { pass: 0, fail: 1, crash: 1, hang: 1, broken: 125, skip: 125 };

/** Where the addon of a repro in that folder belongs. */
function addonFileOf(home) {
  return path.join(home, 'build', 'Release', 'addon.node');
}

/**
 * Writes the repros of a rule, one for each of its variants, and builds them, once for all, with a bare compiler (CC, or cc) that lets
 * no warning pass.
 *
 * @param {object} rule
 * @param {string} folder
 * @returns {Promise<Map<string, string>>} the folder of each variant
 */
async function buildRepros(rule, folder) {
  const homes = new Map();
  for (const variant of rule.variants) {
    const home = path.join(folder, 'repros', rule.id, variant);
    fs.mkdirSync(path.dirname(addonFileOf(home)), { recursive: true });
    writeFiles(home, reproFiles(rule, variant));
    homes.set(variant, home);
  }
  const [first, ...others] = homes.values();
  const headers = require('node-api-headers').include_dir;
  const words = [...FLAGS, '-I', headers, path.join(first, 'addon.c'), '-o', addonFileOf(first)];
  await promisify(execFile)(process.env.CC || 'cc', words);
  for (const other of others) fs.linkSync(addonFileOf(first), addonFileOf(other));
  return homes;
}

/**
 * Runs the repro in a folder.
 *
 * @param {string[]} command of the runtime
 * @param {string} home
 * @param {string} scratch a folder for what the runtime writes
 * @returns {Promise<{status: number|string|null, verdict: string|null, last: string, stdout: string}>} `verdict` is null where it
 *   says that it cannot tell, `last` its last line
 */
async function runRepro([file, ...flags], home, scratch) {
  const options = { env: subjectEnvironment(scratch), cwd: scratch, timeout: TIMEOUT_MS };
  const words = [...flags, path.join(home, 'repro.js')];
  const { status, stdout } = await new Promise((resolve) =>
    execFile(file, words, options, (error, output) =>
      resolve({ status: error === null ? 0 : (error.code ?? error.signal), stdout: output }),
    ),
  );
  const last = stdout.trimEnd().split('\n').at(-1);
  const [, broken] = /^the rule (?:holds|is broken: (\w+))$/.exec(last) ?? [undefined, null];
  return { status, verdict: broken === undefined ? 'pass' : broken, last, stdout };
}

/**
 * Whether a repro says what the suite says of the same cell. Where a recorded deviation lists several verdicts, a race or freed memory
 * decides, and two of these are no difference.
 *
 * @returns {'same'|'race'|'different'}
 */
function agreement({ verdict, deviation }, answer) {
  const same = answer.status === STATUS[verdict];
  if (same && (answer.status === 125 || answer.verdict === verdict)) return 'same';
  const both = [verdict, answer.verdict];
  return deviation !== null && both.every((one) => deviation.verdicts.includes(one))
    ? 'race'
    : 'different';
}

module.exports = { addonFileOf, agreement, buildRepros, runRepro };

'use strict';

const { execFile } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { parseArgs, promisify } = require('node:util');
const { subjectEnvironment } = require('./adapters.js');
const { loadDeviations } = require('./deviations.js');
const { reproFiles, writeFiles } = require('./repro/folder.js');
const { loadRules, requireAddons, selectRules } = require('./rules.js');
const { cellsOf, makeRunFolder, runCells } = require('./run.js');
const { identifyAll } = require('./runtimes.js');

/**
 * Proves that a repro says what the suite says: writes that of each rule in each variant, builds it with a bare compiler, and runs it
 * on the runtimes beside the suite itself. Prints where the two differ. Where a recorded deviation lists several verdicts, a race or
 * freed memory decides, and two of these are no difference.
 */
const DEVIATIONS = path.join(__dirname, '..', 'specs', 'deviations.json');
/** A repro ends by itself; this is for one that does not, which is a mistake. */
const TIMEOUT_MS = 120_000;
const FLAGS = ['-std=c99', '-Wall', '-Wextra', '-Werror', '-shared', '-fPIC'];
const STATUS = { pass: 0, fail: 1, crash: 1, hang: 1, broken: 125, skip: 125 };

async function main() {
  const { values, positionals } = parseArgs({
    options: { runtime: { type: 'string', multiple: true, default: [process.execPath] } },
    allowPositionals: true,
  });
  const rules = selectRules(loadRules(), positionals);
  requireAddons(rules);
  const { folder, remove } = makeRunFolder();
  try {
    const jobs = os.availableParallelism();
    await inParallel(jobs, rules, (rule) => build(rule, folder));
    let differences = 0;
    for (const runtime of await identifyAll(values.runtime, folder, console.error)) {
      const cells = cellsOf(rules, [runtime]);
      const deviations = loadDeviations(DEVIATIONS);
      const options = { deviations, jobs, timeoutMs: 30_000, folder };
      const results = await Promise.all(runCells(cells, options).results);
      const answers = await inParallel(jobs, cells, (cell) => runRepro(cell, folder));
      differences += print(runtime, results, answers);
    }
    process.exitCode = differences > 0 ? 1 : 0;
  } finally {
    remove();
  }
}

const folderOf = (folder, rule, variant) => path.join(folder, 'repros', rule.id, variant);

/** All variants of a rule have the same addon. */
async function build(rule, folder) {
  const [first, ...others] = rule.variants.map((variant) => {
    const home = folderOf(folder, rule, variant);
    fs.mkdirSync(path.join(home, 'build', 'Release'), { recursive: true });
    writeFiles(home, reproFiles(rule, variant));
    return path.join(home, 'build', 'Release', 'addon.node');
  });
  const include = require('node-api-headers').include_dir;
  const source = path.join(folderOf(folder, rule, rule.variants[0]), 'addon.c');
  const compiler = process.env.CC || 'cc';
  await promisify(execFile)(compiler, [...FLAGS, '-I', include, source, '-o', first]);
  for (const other of others) fs.linkSync(first, other);
}

async function runRepro({ runtime, rule, variant }, folder) {
  const script = path.join(folderOf(folder, rule, variant), 'repro.js');
  const [file, ...flags] = runtime.command;
  const options = { env: subjectEnvironment(folder), cwd: folder, timeout: TIMEOUT_MS };
  const { code, signal, stdout } = await new Promise((resolve) => {
    // It watches over a process of its own, and is not watched itself: it does sleep.
    execFile(file, [...flags, script], options, (error, output) =>
      resolve({ code: 0, ...error, stdout: output }),
    );
  });
  const last = stdout.trimEnd().split('\n').at(-1);
  const said = /^the rule (?:holds|is broken: (\w+))$|^cannot tell: (.*)$/.exec(last);
  const verdict = said === null ? null : (said[1] ?? (said[2] === undefined ? 'pass' : null));
  return { code, verdict, last: signal ?? last };
}

function agree({ verdict, deviation }, answer) {
  const same = (other) =>
    answer.code === STATUS[other] && (answer.code === 125 || answer.verdict === other);
  if (same(verdict)) return 'same';
  return deviation !== null &&
    [verdict, answer.verdict].every((v) => deviation.verdicts.includes(v))
    ? 'race'
    : 'different';
}

function print(runtime, results, answers) {
  const counts = { same: 0, race: 0, different: 0 };
  results.forEach((result, index) => {
    const { rule, variant, verdict } = result;
    const outcome = agree(result, answers[index]);
    counts[outcome]++;
    if (outcome === 'same') return;
    const { code, last } = answers[index];
    console.log(
      `${outcome}: ${rule} (${variant}) on ${runtime.label}: ${verdict}, and ${code} ${last}`,
    );
  });
  console.log(
    `${runtime.label}: ${counts.same} of ${results.length} repros say what the suite says, ${counts.race} race, ${counts.different} differ`,
  );
  return counts.different;
}

async function inParallel(jobs, values, action) {
  const results = [];
  let next = 0;
  const work = async () => {
    while (next < values.length) {
      const index = next++;
      results[index] = await action(values[index]);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return results;
}

main();

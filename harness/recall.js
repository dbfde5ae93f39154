'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { faultIn, kinds } = require('./fields.js');
const { killAll, killStrays } = require('./process.js');
const { racyText } = require('./repeat.js');
const { printable } = require('./report/printable.js');
const { loadRules, requireAddons } = require('./rules.js');
const { makeRunFolder, runCells } = require('./run.js');
const { identifyAll } = require('./runtimes.js');
const { isNamed } = require('./releases.js');
const UsageError = require('./usage-error.js');
const variants = require('./variants.js');

/**
 * Tries the rules on real bugs: specs/recall.json names for each a release that had it, one that has not, and the rule that has to
 * fail on the first and pass on the second; or the reason why no rule can. A release that does not fail each time has a bug that a
 * race decides; one that passes has to pass each time.
 *
 * Exit status: 0 each row holds, 1 one does not, 2 the table or the suite itself is at fault.
 */
const TABLE = path.join(__dirname, '..', 'specs', 'recall.json');
const REPEAT = 3;
const TIMEOUT_MS = 30_000;
const FAILING = ['fail', 'crash', 'hang'];

const isRelease = [
  'has to be a release by name',
  (text) => typeof text === 'string' && isNamed(text),
];
const FIELDS = {
  bug: kinds.text,
  wrong: isRelease,
  right: isRelease,
  rule: kinds.text,
  variant: kinds.oneOf(Object.keys(variants)),
  reason: kinds.text,
  issue: ['has to be a link', (value) => typeof value === 'string' && URL.canParse(value)],
};

/**
 * The rows of the table: {bug, wrong, right, rule, variant, issue}, or with `reason` in place of rule and variant.
 *
 * @throws {UsageError} for a row that is not of that form, or names no rule and variant that there is
 */
function loadTable(rules, file = TABLE) {
  const rows = JSON.parse(fs.readFileSync(file, 'utf8'));
  rows.forEach((row, index) => {
    const wrong =
      faultIn(row, FIELDS, ['rule', 'variant', 'reason', 'issue']) ?? faultOfRow(row, rules);
    if (wrong !== null) throw new UsageError(`${file}, entry ${index + 1}: ${wrong}`);
  });
  return rows;
}

function faultOfRow({ rule: id, variant, reason }, rules) {
  if (reason !== undefined)
    return id === undefined ? null : 'it has both a rule and a reason why there is none';
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) return `there is no rule ${id}`;
  return rule.variants.includes(variant) ? null : `${id} has no variant ${variant}`;
}

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const rules = loadRules();
  requireAddons(rules);
  const table = loadTable(rules);
  const rows = table.filter((row) => row.rule !== undefined && isWanted(row, values.only));
  const { folder, remove } = makeRunFolder();
  try {
    const names = [...new Set(rows.flatMap(({ wrong, right }) => [wrong, right]))];
    const runtimes = await identifyAll(names, folder, (text) => console.log(text));
    const cells = rows.flatMap(({ rule: id, variant, wrong, right }) =>
      [wrong, right].map((name) => ({
        runtime: runtimes[names.indexOf(name)],
        rule: rules.find((rule) => rule.id === id),
        variant,
      })),
    );
    const options = { jobs: os.availableParallelism(), timeoutMs: TIMEOUT_MS, repeat: REPEAT };
    const { results } = runCells(cells, { deviations: [], folder, ...options });
    return print(rows, await Promise.all(results), table);
  } finally {
    killAll();
    killStrays(folder);
    remove();
  }
}

const isWanted = ({ rule, wrong }, only) =>
  only === undefined || rule.includes(only) || wrong.startsWith(only);

function print(rows, results, table) {
  let held = 0;
  rows.forEach(({ bug, wrong, right, rule, variant }, at) => {
    const [first, second] = [results[2 * at], results[2 * at + 1]];
    const holds = FAILING.includes(first.verdict) && second.verdict === 'pass';
    if (holds) held++;
    console.log(`${holds ? 'caught' : 'MISSED'}  ${wrong} → ${right}: ${bug}`);
    console.log(`        ${rule} (${variant}): ${verdictText(first)} → ${verdictText(second)}`);
  });
  const beyond = table.filter(({ reason }) => reason !== undefined);
  for (const { bug, wrong, right, reason } of beyond)
    console.log(`no rule ${wrong} → ${right}: ${bug}\n        ${reason}`);
  console.log(`${held} of ${rows.length} bugs caught; ${beyond.length} that no rule can catch`);
  return held === rows.length ? 0 : 1;
}

function verdictText(result) {
  const reason = result.failures[0]?.message ?? result.reason;
  const text = racyText(result) ?? result.verdict;
  return reason === undefined ? text : `${text} (${printable(reason, 160)})`;
}

module.exports = { loadTable };

if (require.main === module)
  main().then(
    (status) => {
      process.exitCode = status;
    },
    (error) => {
      const known = error instanceof UsageError;
      console.error(`recall: ${known ? printable(error.message, 2000) : error.stack}`);
      process.exitCode = 2;
    },
  );

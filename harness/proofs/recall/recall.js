'use strict';

const os = require('node:os');
const { racyText } = require('../../run/repeat.js');
const { printable } = require('../../common/printable.js');
const { loadTable } = require('./table.js');
const { requireAddons } = require('../../rules/addons.js');
const { loadRules } = require('../../rules/rules.js');
const { makeRunFolder, runCells } = require('../../run/run.js');
const { identifyAll, sayInLines } = require('../../runtimes/runtimes.js');
const { runTool } = require('../../common/tool.js');

/**
 * Tries the rules on real bugs: specs/recall.json names for each a release that had it, one that has not, and the rule that has to
 * fail on the first and pass on the second; or the reason why no rule can. A release that does not fail each time has a bug that a
 * race decides; one that passes has to pass each time.
 *
 * Exit status: 0 each row holds, 1 one does not, 2 the table or the suite itself is at fault.
 */
const REPEAT = 3;
const TIMEOUT_MS = 30_000;
const FAILING = ['fail', 'crash', 'hang'];

/** Rules that no fault of the seam proves name a release in which one of their variants fails. */
function rowsOfProofs(rules) {
  return rules
    .filter(({ provenBy }) => provenBy !== undefined)
    .flatMap(({ id, provenBy, variants: each }) =>
      each.map((variant) => ({ rule: id, variant, wrong: provenBy })),
    );
}

async function recall(values) {
  const rules = loadRules();
  requireAddons(rules);
  const table = loadTable(rules);
  const wanted = (row) => row.rule !== undefined && isWanted(row, values.only);
  const rows = table.filter(wanted);
  const proofs = rowsOfProofs(rules).filter(wanted);
  const { folder, close } = makeRunFolder();
  try {
    const names = [...new Set([...rows, ...proofs].flatMap(releasesOf))];
    const runtimes = await identifyAll(names, folder, sayInLines(console.log));
    const cells = [...rows, ...proofs].flatMap((row) =>
      releasesOf(row).map((name) => ({
        runtime: runtimes[names.indexOf(name)],
        rule: rules.find(({ id }) => id === row.rule),
        variant: row.variant,
      })),
    );
    const options = { jobs: os.availableParallelism(), timeoutMs: TIMEOUT_MS, repeat: REPEAT };
    const { results } = runCells(cells, { deviations: [], folder, ...options });
    const all = await Promise.all(results);
    const missed = printRows(rows, all, table);
    const unproven = printProofs(proofs, all.slice(2 * rows.length));
    return missed + unproven > 0 ? 1 : 0;
  } finally {
    close();
  }
}

const releasesOf = ({ wrong, right }) => (right === undefined ? [wrong] : [wrong, right]);

const isWanted = ({ rule, wrong }, only) =>
  only === undefined || rule.includes(only) || wrong.startsWith(only);

function printRows(rows, results, table) {
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
  return rows.length - held;
}

function printProofs(proofs, results) {
  const ids = [...new Set(proofs.map(({ rule }) => rule))];
  const proven = ids.filter((id) => {
    const own = results.filter((_, at) => proofs[at].rule === id);
    const { wrong } = proofs.find(({ rule }) => rule === id);
    const holds = own.some(({ verdict }) => FAILING.includes(verdict));
    console.log(
      `${holds ? 'proven' : 'UNPROVEN'}  ${id} on ${wrong}: ${own.map(verdictText).join('; ')}`,
    );
    return holds;
  });
  console.log(`${proven.length} of ${ids.length} rules proven by the release that they name`);
  return ids.length - proven.length;
}

function verdictText(result) {
  const reason = result.failures[0]?.message ?? result.reason;
  const text = racyText(result) ?? result.verdict;
  return reason === undefined ? text : `${text} (${printable(reason, 160)})`;
}

runTool('recall', { options: { only: { type: 'string' } } }, recall);

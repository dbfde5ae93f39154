'use strict';

const os = require('node:os');
const { printable } = require('../../common/printable.js');
const { runTool } = require('../../common/tool.js');
const UsageError = require('../../common/usage-error.js');
const { requireAddons } = require('../../rules/addons.js');
const { loadRules } = require('../../rules/rules.js');
const { cellsOf, makeRunFolder, runCells } = require('../../run/run.js');
const { identifyAll, sayInLines } = require('../../runtimes/runtimes.js');
const { loadTable, mutantNames } = require('./table.js');

/**
 * Proves what the rules of thread-safe functions let through: addons/fault/second.c is a second implementation of them, and each mutant
 * a change of one line of it. specs/mutants.json names for each the rule that has to notice it, or says why none does. Each runs
 * under its rule, which has to pass without the change.
 *
 * With --find all rules are tried on the mutants that are named, or on those that the table has nothing of, up to the first that
 * notices it: proposals for the table. With --find --survivors it is those that survive.
 *
 * Exit status: 0 all is as the table says, 1 something is not, 2 the arguments or the suite itself are at fault.
 */
const CONTROL = 'second';
const TIMEOUT_MS = 20_000;
/** So many of the rules that noticed most are tried first. */
const FIRST = 12;
/** Some mistakes show in a race alone. */
const MOST_TURNS = 5;

const faultOf = (mutant) => `mutant:${mutant}`;
const isNoticed = ({ verdict }) => ['fail', 'crash', 'hang'].includes(verdict);
const inWords = ({ rule, variant, verdict, failures }) =>
  `${rule} (${variant}) ${verdict}: ${printable(failures[0].message, 120)}`;

/** The cells that pass under the second implementation as it is, those that cost least first. */
async function soundCells(cells, options) {
  const { results } = runCells(
    cells.map((cell) => ({ ...cell, fault: CONTROL })),
    options,
  );
  const outcomes = await Promise.all(results);
  for (const outcome of outcomes.filter(isNoticed))
    console.log(`without a change: ${inWords(outcome)}`);
  return cells
    .map((cell, at) => ({ cell, ...outcomes[at] }))
    .filter(({ verdict }) => verdict === 'pass')
    .sort((a, b) => a.durationMs - b.durationMs)
    .map(({ cell }) => cell);
}

/** The first outcome of a cell that notices the mutant, or null. */
async function firstToNotice(cells, mutant, options) {
  const faulty = cells.map((cell) => ({ ...cell, fault: faultOf(mutant) }));
  const { results, stop } = runCells(faulty, options);
  let first = null;
  const look = (outcome) => {
    if (first !== null || outcome === null || !isNoticed(outcome)) return;
    first = outcome;
    stop();
  };
  await Promise.all(results.map((result) => result.then(look)));
  return first;
}

async function find(mutants, cells, options) {
  const sound = await soundCells(cells, options);
  const timesNoticed = new Map();
  const often = (cell) => timesNoticed.get(cell.rule.id) ?? 0;
  let survivors = 0;
  for (const mutant of mutants) {
    const byUse = [...sound].sort((a, b) => often(b) - often(a));
    const [likely, others] = [byUse.slice(0, FIRST), byUse.slice(FIRST)];
    const outcome =
      (await firstToNotice(likely, mutant, options)) ??
      (await firstToNotice(others, mutant, options));
    if (outcome === null) survivors++;
    else timesNoticed.set(outcome.rule, (timesNoticed.get(outcome.rule) ?? 0) + 1);
    console.log(`${mutant} ← ${outcome === null ? 'survives' : inWords(outcome)}`);
  }
  console.log(`${mutants.length - survivors} of ${mutants.length} noticed`);
  return survivors > 0 ? 1 : 0;
}

/** Each mutant under the rule that the table names. */
async function prove(table, cells, options) {
  const killed = [...table].filter(([, { rule }]) => rule !== undefined);
  const named = cells.filter((cell) => killed.some(([, { rule }]) => rule === cell.rule.id));
  const sound = await soundCells(named, options);
  const pairs = killed.flatMap(([mutant, { rule }]) =>
    sound.filter((cell) => cell.rule.id === rule).map((cell) => ({ mutant, cell })),
  );
  const noticed = new Set();
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const due = pairs.filter(({ mutant }) => !noticed.has(mutant));
    const faulty = due.map(({ mutant, cell }) => ({ ...cell, fault: faultOf(mutant) }));
    const outcomes = await Promise.all(runCells(faulty, options).results);
    for (const [at, { mutant }] of due.entries()) if (isNoticed(outcomes[at])) noticed.add(mutant);
  }
  const tried = new Set(pairs.map(({ mutant }) => mutant));
  const missed = killed.filter(([mutant]) => tried.has(mutant) && !noticed.has(mutant));
  const untried = killed.filter(([mutant]) => !tried.has(mutant));
  const unknown = mutantNames().filter((mutant) => !table.has(mutant));
  for (const [mutant, { rule }] of missed) console.log(`${rule} does not notice "${mutant}"`);
  for (const [mutant, { rule }] of untried)
    console.log(`"${mutant}" was not tried: ${rule} does not pass without it here`);
  for (const mutant of unknown) console.log(`the table has nothing of "${mutant}"`);
  const survivors = table.size - killed.length;
  console.log(
    `${noticed.size} of ${killed.length} mutants noticed, ${untried.length} not tried; ${survivors} that rightly survive`,
  );
  return missed.length + unknown.length > 0 ? 1 : 0;
}

const OPTIONS = {
  runtime: { type: 'string', default: process.execPath },
  find: { type: 'boolean' },
  survivors: { type: 'boolean' },
};

/** The mutants to look for rules of. */
function wanted({ survivors }, words, table) {
  const names = mutantNames();
  const stray = words.find((word) => !names.includes(word));
  if (stray !== undefined) throw new UsageError(`there is no mutant "${stray}"`);
  if (words.length > 0) return words;
  return names.filter((name) =>
    survivors ? table.get(name)?.reason !== undefined : !table.has(name),
  );
}

async function run(values, words) {
  if (!values.find && (words.length > 0 || values.survivors))
    throw new UsageError(`${words[0] ?? '--survivors'} needs --find before it`);
  const rules = loadRules(['tsfn/*']);
  requireAddons(rules);
  const table = loadTable(rules);
  const { folder, close } = makeRunFolder();
  try {
    const [runtime] = await identifyAll([values.runtime], folder, sayInLines(console.error));
    const jobs = os.availableParallelism();
    const options = { deviations: [], jobs, timeoutMs: TIMEOUT_MS, folder, seed: 1 };
    const cells = cellsOf(rules, [runtime]);
    return await (values.find
      ? find(wanted(values, words, table), cells, options)
      : prove(table, cells, options));
  } finally {
    close();
  }
}

runTool('mutants', { options: OPTIONS, allowPositionals: true }, run);

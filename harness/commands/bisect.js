'use strict';

const os = require('node:os');
const bisect = require('../bisect/bisect.js');
const { DEVIATIONS } = require('../common/paths.js');
const { isCauseId, isIssue, loadDeviations } = require('../judge/deviations.js');
const { INTERRUPTED, runInterruptibly } = require('../run/interruption.js');
const { causeOf, record } = require('../bisect/record.js');
const { writeDeviations } = require('../bisect/write-deviations.js');
const { fetchRelease, isCached, listReleases } = require('../runtimes/releases.js');
const { foundIn, reportCell, reportTry } = require('../report/bisect.js');
const { printable } = require('../common/printable.js');
const { requireAddons } = require('../rules/addons.js');
const { loadRules, requireRulesOf } = require('../rules/rules.js');
const { runCells } = require('../run/run.js');
const { identify } = require('../runtimes/runtimes.js');
const UsageError = require('../common/usage-error.js');
const { options: runOptions } = require('./run.js');

const options = {
  runtime: { type: 'string' },
  good: { type: 'string' },
  bad: { type: 'string' },
  variant: { type: 'string' },
  repeat: { type: 'string', default: '3' },
  record: { type: 'boolean' },
  cause: { type: 'string' },
  reason: { type: 'string' },
  issue: { type: 'string' },
  deviations: { type: 'string', default: DEVIATIONS },
};

/** Finds the releases in which verdicts changed. @returns {Promise<number>} the exit status */
async function run(words, values) {
  const repeat = checkOptions(words, values);
  const rules = loadRules(words);
  const deviations = loadDeviations(values.deviations);
  requireRulesOf(deviations, rules, values.deviations);
  const cause = causeOf(deviations, values);
  requireAddons(rules);
  const cells = cellsOf(rules, values.variant);
  for (const cell of cells) cell.ranges = recordedRanges(cell, values.runtime, deviations);
  const all = bisect.linesOf(values.runtime, await listReleases(values.runtime, say));
  const lines = limit(all, values);

  const several = cells.length > 1;
  return runInterruptibly(async ({ folder, interruption }) => {
    const trial = { runtime: values.runtime, repeat, folder, deviations, several, interruption };
    await tryBounds(cells, values, trial);
    for (const line of lines) await bisectLine(line, cells, trial);
    if (interruption.happened) {
      interruption.say('where the verdict changes is not known yet, and nothing is recorded');
      return INTERRUPTED;
    }
    for (const cell of cells) process.stdout.write(reportCell(cell, all, lines, trial));
    if (values.record) recordAll(rules, cells, all, deviations, { ...values, cause });
    return 0;
  });
}

const say = (text) => process.stderr.write(`${printable(text, 500)}\n`);

function checkOptions(words, values) {
  const { runtime, good, bad, repeat, record: recording, cause, reason, issue } = values;
  const wrong = (text) => {
    throw new UsageError(text);
  };
  if (words.length === 0) wrong('bisect needs a rule; "napi-conformance list" has them');
  if (runtime === undefined) wrong('bisect needs --runtime: node, bun or deno');
  if (!/^[1-9]\d{0,2}$/.test(repeat))
    wrong(`--repeat ${repeat}: it has to be a whole number from 1 to 999`);
  if (recording && (good ?? bad) !== undefined)
    wrong('--record needs all releases: leave out --good and --bad');
  if (!recording && (cause ?? reason ?? issue) !== undefined)
    wrong('--cause, --reason and --issue are for what --record writes, which is not given');
  if (cause === undefined && (reason ?? issue) !== undefined)
    wrong(
      '--reason and --issue are of a new cause; name it with --cause, as in node-abort-wakes-one-producer',
    );
  if (cause !== undefined && !isCauseId(cause))
    wrong(`--cause ${cause}: it has to be lower-case words with hyphens between them`);
  if (reason?.trim() === '') wrong('--reason: it has to have words');
  if (issue !== undefined && !isIssue(issue))
    wrong(`--issue ${issue}: it has to be a link, or "unreported"`);
  return Number(repeat);
}

function cellsOf(rules, wanted) {
  const cells = rules.flatMap((rule) =>
    rule.variants
      .filter((variant) => wanted === undefined || variant === wanted)
      .map((variant) => ({ rule, variant, states: new Map(), tallies: new Map() })),
  );
  if (cells.length === 0) {
    const known = [...new Set(rules.flatMap((rule) => rule.variants))];
    throw new UsageError(`--variant ${wanted}: there are ${known.join(', ')}`);
  }
  return cells;
}

/** Each part of a range by itself, as it may lie in another line. */
function recordedRanges({ rule, variant }, runtime, deviations) {
  return deviations
    .filter((entry) => entry.rule === rule.id && entry.runtime === runtime)
    .filter(({ variants }) => variants === undefined || variants.includes(variant))
    .flatMap(({ range }) => range.split('||'));
}

/** With both bounds the releases between them; with one, those of its line. */
function limit(lines, { good, bad }) {
  for (const [option, version] of Object.entries({ '--good': good, '--bad': bad })) {
    if (version !== undefined && !lines.flat().includes(version))
      throw new UsageError(
        `${option} ${version}: there is no such release; they go from ${lines[0][0]} to ${lines.at(-1).at(-1)}`,
      );
  }
  if (good !== undefined && bad !== undefined) return bisect.linesBetween(lines, good, bad);
  const one = good ?? bad;
  return one === undefined ? lines : lines.filter((line) => line.includes(one));
}

/** What the caller says of a bound has to be so, or the search would be about something else. */
async function tryBounds(cells, { good, bad }, trial) {
  for (const [option, version] of Object.entries({ '--good': good, '--bad': bad })) {
    if (version === undefined) continue;
    await tryRelease(version, cells, trial);
    const other = cells.find(({ states }) => {
      const state = states.get(version);
      const holds = state === 'pass';
      return option === '--good' ? !holds : holds || state === 'skip' || state === bisect.ABSENT;
    });
    if (other !== undefined)
      throw new UsageError(
        `${option} ${version}: ${other.rule.id} (${other.variant}) is "${other.states.get(version)}" there`,
      );
  }
}

async function bisectLine(line, cells, trial) {
  while (!trial.interruption.happened) {
    const wishes = cells.map((cell) => bisect.nextVersion(line, cell.states, cell.ranges));
    // To fetch a release is what costs, so the one that most cells ask for comes first.
    const asked = (version) => wishes.filter((wish) => wish === version).length;
    const [version] = wishes.filter((wish) => wish !== null).sort((a, b) => asked(b) - asked(a));
    if (version === undefined) return;
    await tryRelease(
      version,
      cells.filter((_, index) => wishes[index] === version),
      trial,
    );
  }
}

async function tryRelease(version, cells, trial) {
  const { verdicts, reasons } = await verdictsOn(version, cells, trial);
  if (trial.interruption.happened) return;
  cells.forEach((cell, index) => {
    cell.states.set(version, bisect.stateOf(verdicts[index]));
    cell.tallies.set(version, { verdicts: verdicts[index], reason: reasons[index] });
    process.stdout.write(reportTry(cell, version, trial));
  });
}

/** The verdicts of each cell's runs, none where the release cannot be fetched or started, and then the reason. */
async function verdictsOn(version, cells, trial) {
  const { runtime: name, repeat, folder, deviations, interruption } = trial;
  let runtime;
  try {
    if (!isCached({ runtime: name, version })) say(`fetching ${name} ${version}`);
    runtime = await identify(await fetchRelease({ runtime: name, version }), folder);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { verdicts: cells.map(() => []), reasons: cells.map(() => error.message) };
  }
  const runs = cells.map(({ rule, variant }) => ({ runtime, rule, variant }));
  const jobs = os.availableParallelism();
  const timeoutMs = Number(runOptions.timeout.default);
  const { results, stop } = runCells(runs, { deviations, jobs, timeoutMs, folder, repeat });
  interruption.then(stop);
  const all = (await Promise.all(results)).filter((result) => result !== null);
  return { verdicts: all.map(verdictsIn), reasons: all.map(({ reason }) => reason) };
}

function verdictsIn({ counts }) {
  return Object.entries(counts).flatMap(([verdict, count]) => Array(count).fill(verdict));
}

function recordAll(rules, cells, lines, deviations, values) {
  const { runtime, deviations: file, cause } = values;
  let entries = deviations;
  for (const rule of rules) {
    const ours = cells.filter((cell) => cell.rule === rule);
    const racy = ours.find(({ states }) => [...states.values()].includes(bisect.RACY));
    if (racy !== undefined)
      throw new UsageError(
        `${rule.id} (${racy.variant}) is racy: where its range ends cannot be told, and nothing is recorded`,
      );
    const found = new Map(ours.map((cell) => [cell.variant, foundIn(cell, lines)]));
    entries = record(entries, { rule, runtime, found, cause });
  }
  writeDeviations(file, entries);
}

module.exports = { options, run };

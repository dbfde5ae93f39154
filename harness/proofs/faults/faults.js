'use strict';

const os = require('node:os');
const { DEVIATIONS } = require('../../common/paths.js');
const { fewest } = require('./claims-to-try.js');
const { faultNames } = require('./fault-names.js');
const { faultsOn, isGeneric } = require('./generic-faults.js');
const { findDeviation, loadDeviations } = require('../../judge/deviations.js');
const { requireAddons } = require('../../rules/addons.js');
const { loadRules } = require('../../rules/rules.js');
const { makeRunFolder, runCells } = require('../../run/run.js');
const { identifyAll, sayInLines } = require('../../runtimes/runtimes.js');
const { runTool } = require('../../common/tool.js');
const UsageError = require('../../common/usage-error.js');
const variants = require('../../subject/variants.js');
const { reasonToSkip } = require('../../judge/verdict.js');

/**
 * Proves that the rules can fail: each is run under every fault of the seam that it says it catches, and has to notice. Prints
 * what did not, the faults that no rule catches, and the rules that catch none.
 *
 * With --fast each rule is tried under one of its faults, and each fault on one rule at least. That a rule passes without a fault is
 * then taken from the record of deviations, which each run of the suite holds true.
 *
 * With --all each rule runs under every fault there is, and what it notices is printed, as JSON by rule; that is how the lists
 * in the specs are found out, and read before they are believed.
 *
 * With --find each of the rules that are named runs under the generic faults of all functions and callbacks that are on its own
 * trace, and those that it notices are printed: proposals for its list, to be read in the same way.
 */
/** A fault may put a process to sleep for ever, and no rule passes for being slow: this is no measure of a runtime. */
const TIMEOUT_MS = 8000;

/** One cell for each rule and fault: its first variant, on one runtime. */
async function runUnder(pairs, runtime, folder) {
  const cells = pairs.map(({ rule, fault }) => ({
    runtime,
    rule,
    variant: rule.variants[0],
    fault,
  }));
  const jobs = os.availableParallelism();
  const { results } = runCells(cells, { deviations: [], jobs, timeoutMs: TIMEOUT_MS, folder });
  const outcomes = await Promise.all(results);
  return pairs.map((pair, index) => {
    const { verdict, trace, failures, reason } = outcomes[index];
    return { ...pair, verdict, trace, failures, reason };
  });
}

async function passing(rules, runtime, folder) {
  const control = await runUnder(
    rules.map((rule) => ({ rule, fault: '' })),
    runtime,
    folder,
  );
  return control.filter(({ verdict }) => verdict === 'pass');
}

const isNoticed = ({ verdict }) => ['fail', 'crash', 'hang'].includes(verdict);

/** One fault a line, and by what it was noticed: a crash says less of a rule than a claim that failed. */
async function find(rules, runtime, folder) {
  const sound = await passing(rules, runtime, folder);
  for (const { rule, trace } of sound) {
    const pairs = faultsOn(trace).map((fault) => ({ rule, fault }));
    const noticed = (await runUnder(pairs, runtime, folder)).filter(isNoticed);
    console.log(`${rule.id} notices ${noticed.length} of ${pairs.length}:`);
    for (const { fault, verdict, failures } of noticed)
      console.log(`  ${fault.padEnd(48)} ${verdict}: ${failures[0].message}`);
  }
  const untried = rules.filter((rule) => !sound.some((each) => each.rule === rule));
  for (const rule of untried)
    console.log(`${rule.id} was not tried: it does not pass without a fault here`);
  return 0;
}

function unrecorded(rules, runtime) {
  const deviations = loadDeviations(DEVIATIONS);
  return rules.filter((rule) => {
    const variant = rule.variants[0];
    const deviation = findDeviation(deviations, rule.id, variant, runtime);
    return deviation === null && reasonToSkip(rule, variants[variant], runtime) === null;
  });
}

const OPTIONS = {
  runtime: { type: 'string', default: process.execPath },
  all: { type: 'boolean' },
  fast: { type: 'boolean' },
  find: { type: 'boolean' },
};

async function score(values, words) {
  if (values.find && words.length === 0)
    throw new UsageError('--find takes the rules to try: --find async-work/cancel-queued-work');
  if (!values.find && words.length > 0)
    throw new UsageError(`${words[0]} is no option; rules are named behind --find`);
  const rules = loadRules(words);
  requireAddons(rules);
  const { folder, close } = makeRunFolder();
  try {
    const [runtime] = await identifyAll([values.runtime], folder, sayInLines(console.error));
    if (values.find) return await find(rules, runtime, folder);
    const sound = values.fast
      ? unrecorded(rules, runtime)
      : (await passing(rules, runtime, folder)).map(({ rule }) => rule);
    const faults = faultNames();
    const claims = sound.flatMap((rule) =>
      (values.all ? faults : rule.catches).map((fault) => ({ rule, fault })),
    );
    const pairs = values.fast ? fewest(claims) : claims;
    const outcomes = await runUnder(pairs, runtime, folder);
    if (values.all) return printCaught(outcomes);
    const untried = values.fast ? await untriedOf(outcomes, runtime, folder) : [];
    return printScore(rules, sound, faults, outcomes, untried);
  } finally {
    close();
  }
}

/**
 * Of those that were skipped under a fault, the ones that do not pass without it either: what a runtime lacks shows when the addon
 * loads, and the fast form has no run without a fault to know it from. All others were made to skip by the fault, which is no notice.
 */
async function untriedOf(outcomes, runtime, folder) {
  const skipped = outcomes.filter(({ verdict }) => verdict === 'skip');
  const rules = [...new Set(skipped.map(({ rule }) => rule))];
  const holding = new Set((await passing(rules, runtime, folder)).map(({ rule }) => rule));
  return skipped.filter(({ rule }) => !holding.has(rule));
}

function printCaught(outcomes) {
  const caught = {};
  for (const { rule, fault } of outcomes.filter(isNoticed)) (caught[rule.id] ??= []).push(fault);
  console.log(JSON.stringify(caught, null, 2));
  return 0;
}

function printScore(rules, sound, faults, outcomesOfAll, untriedOnes) {
  for (const { rule, fault, reason } of untriedOnes)
    console.log(`${rule.id} was not tried under ${fault}: ${reason}`);
  const outcomes = outcomesOfAll.filter((outcome) => !untriedOnes.includes(outcome));
  const missed = outcomes.filter(({ verdict }) => verdict === 'pass' || verdict === 'skip');
  for (const { rule, fault } of missed) console.log(`${rule.id} does not notice ${fault}`);
  const noticed = new Set(
    outcomes.filter((outcome) => !missed.includes(outcome)).map(({ fault }) => fault),
  );
  const tried = new Set(outcomes.map(({ fault }) => fault));
  const named = new Set(rules.flatMap((rule) => rule.catches));
  const unknown = [...named].filter((fault) => !faults.includes(fault) && !isGeneric(fault));
  const escaped = faults.filter(
    (fault) => !noticed.has(fault) && (tried.has(fault) || !named.has(fault)),
  );
  const idle = faults.filter((fault) => named.has(fault) && !tried.has(fault));
  for (const fault of idle)
    console.log(`${fault} was not tried: the rules that notice it do not pass without it here`);
  for (const fault of escaped) console.log(`no rule notices ${fault}`);
  for (const fault of unknown) console.log(`a spec names ${fault}, and there is no such fault`);
  const unproven = rules.filter((rule) => rule.catches.length === 0 && !rule.provenBy);
  const byRelease = rules.filter((rule) => rule.catches.length === 0 && rule.provenBy);
  const untried = rules.filter((rule) => rule.catches.length > 0 && !sound.includes(rule));
  for (const rule of unproven)
    console.log(
      `${rule.id} is unproven: no fault of the seam is about it, and no release shows it`,
    );
  for (const rule of untried)
    console.log(`${rule.id} was not tried: it does not pass without a fault here`);
  console.log(
    `${outcomes.length - missed.length} of ${outcomes.length} noticed, ${faults.filter((fault) => noticed.has(fault)).length} of ${faults.length} faults caught, ${byRelease.length} of ${rules.length} rules proven by a release (make recall), ${unproven.length} unproven`,
  );
  return missed.length + escaped.length + unknown.length > 0 ? 1 : 0;
}

runTool('faults', { options: OPTIONS, allowPositionals: true }, score);

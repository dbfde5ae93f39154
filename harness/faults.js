'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { loadRules, requireAddons } = require('./rules.js');
const { makeRunFolder, runCells } = require('./run.js');
const { identify } = require('./runtimes.js');

/**
 * Proves that the rules can fail: each is run under every fault of the seam that it says it catches, and has to notice. Prints
 * what did not, the faults that no rule catches, and the rules that catch none.
 *
 * With --all each rule runs under every fault there is, and what it notices is printed, as JSON by rule; that is how the lists
 * in the specs are found out, and read before they are believed.
 */
const SOURCE = path.join(__dirname, '..', 'addons', 'seam', 'fault.c');
/** A fault may put a process to sleep for ever, and no rule passes for being slow: this is no measure of a runtime. */
const TIMEOUT_MS = 8000;

function faultNames() {
  const source = fs.readFileSync(SOURCE, 'utf8');
  return [...new Set([...source.matchAll(/fault\("([^"]+)"\)/g)].map(([, name]) => name))].sort();
}

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
  const verdicts = (await Promise.all(results)).map((result) => result.verdict);
  return pairs.map((pair, index) => ({ ...pair, verdict: verdicts[index] }));
}

async function main() {
  const { values } = parseArgs({
    options: { runtime: { type: 'string', default: process.execPath }, all: { type: 'boolean' } },
  });
  const rules = loadRules();
  requireAddons(rules);
  const { folder, remove } = makeRunFolder();
  try {
    const runtime = await identify(values.runtime, folder);
    const control = await runUnder(
      rules.map((rule) => ({ rule, fault: '' })),
      runtime,
      folder,
    );
    const sound = control.filter(({ verdict }) => verdict === 'pass').map(({ rule }) => rule);
    const faults = faultNames();
    const pairs = sound.flatMap((rule) =>
      faults
        .filter((fault) => values.all || rule.catches.includes(fault))
        .map((fault) => ({ rule, fault })),
    );
    const outcomes = await runUnder(pairs, runtime, folder);
    process.exitCode = values.all
      ? printCaught(outcomes)
      : printScore(rules, sound, faults, outcomes);
  } finally {
    remove();
  }
}

function printCaught(outcomes) {
  const caught = {};
  for (const { rule, fault, verdict } of outcomes) {
    if (verdict === 'fail' || verdict === 'crash' || verdict === 'hang')
      (caught[rule.id] ??= []).push(fault);
  }
  console.log(JSON.stringify(caught, null, 2));
  return 0;
}

function printScore(rules, sound, faults, outcomes) {
  const missed = outcomes.filter(({ verdict }) => verdict === 'pass' || verdict === 'skip');
  for (const { rule, fault } of missed) console.log(`${rule.id} does not notice ${fault}`);
  const noticed = new Set(
    outcomes.filter((outcome) => !missed.includes(outcome)).map(({ fault }) => fault),
  );
  const escaped = faults.filter((fault) => !noticed.has(fault));
  for (const fault of escaped) console.log(`no rule notices ${fault}`);
  const unproven = rules.filter((rule) => rule.catches.length === 0);
  const untried = rules.filter((rule) => rule.catches.length > 0 && !sound.includes(rule));
  for (const rule of unproven)
    console.log(`${rule.id} is unproven: no fault of the seam is about it`);
  for (const rule of untried)
    console.log(`${rule.id} was not tried: it does not pass without a fault here`);
  console.log(
    `${outcomes.length - missed.length} of ${outcomes.length} noticed, ${faults.length - escaped.length} of ${faults.length} faults caught, ${unproven.length} of ${rules.length} rules unproven`,
  );
  return missed.length + escaped.length > 0 ? 1 : 0;
}

main();

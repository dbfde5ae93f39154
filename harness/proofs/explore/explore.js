'use strict';

const { makeRunFolder } = require('../../run/run.js');
const { identifyAll, sayInLines } = require('../../runtimes/runtimes.js');
const { requireAddons } = require('../../rules/addons.js');
const { loadRules } = require('../../rules/rules.js');
const { runTool } = require('../../common/tool.js');
const { AREAS } = require('../../explore/areas.js');
const { faultNames } = require('../faults/fault-names.js');
const { faultsOf } = require('../faults/generic-faults.js');
const { loadTable } = require('../recall/table.js');
const { hunt } = require('./hunt.js');
const { SHOWN, beyondFault, beyondOf } = require('./known.js');

/**
 * Proves that programs find what they were not told of: on releases with known bugs (specs/recall.json) what the model says of each, which
 * it must not say of the release that mended it after as many programs; and under every fault of the seam that is about these calls, what
 * it does not say without one.
 *
 * Exit status: 0 two thirds of the bugs and of the faults are found, 1 fewer, 2 the table or the suite itself is at fault.
 */
const BUDGET = { tsfn: { programs: 1000, seconds: 90 }, values: { programs: 3000, seconds: 60 } };
const FAULT_BUDGET = {
  tsfn: { programs: 300, seconds: 40 },
  values: { programs: 1500, seconds: 20 },
};
const ENOUGH = 2 / 3;

async function prove({ only, runtime: named }) {
  requireAddons(
    Object.values(AREAS).flatMap(({ addons }) =>
      addons.map((addonFile) => ({ id: 'explore', addonFile })),
    ),
  );
  const table = loadTable(loadRules()).filter(({ rule }) => rule !== undefined);
  const { folder, close } = makeRunFolder();
  try {
    const bugs = await proveBugs(table, only, folder);
    const faults = await proveFaults(only, named, folder);
    return bugs && faults ? 0 : 1;
  } finally {
    close();
  }
}

async function proveBugs(table, only, folder) {
  const rows = table.map((row) => ({
    ...row,
    ...SHOWN.find(({ wrong, rule }) => wrong === row.wrong && rule === row.rule),
  }));
  const untold = rows.filter(({ area, rule }) => area === undefined && !beyondOf(rule));
  if (untold.length > 0)
    throw new Error(`known.js says nothing of ${untold[0].wrong}, ${untold[0].rule}`);
  const wanted = rows.filter(({ area, wrong }) => area && (!only || wrong.startsWith(only)));
  let held = 0;
  for (const group of groupsOf(wanted)) held += await proveGroup(group, folder);
  console.log(`${held} of ${wanted.length} bugs found, of those that a program of calls can show`);
  if (!only)
    for (const { wrong, bug, rule } of rows.filter(({ area }) => area === undefined))
      console.log(`  beyond it: ${wrong}: ${bug} (${beyondOf(rule)})`);
  return held >= ENOUGH * wanted.length;
}

/** Those of one release and area are looked for together. */
function groupsOf(rows) {
  const groups = new Map();
  for (const row of rows) {
    const key = `${row.wrong} ${row.right} ${row.area}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

async function proveGroup(group, folder) {
  const [{ wrong, right, area }] = group;
  const [bad, good] = await identifyAll([wrong, right], folder, sayInLines(console.error));
  const isThere = (found, { shows }) => [...found].find((signature) => shows.test(signature));
  const all = (found) => group.every((row) => isThere(found, row) !== undefined);
  const first = await hunt({ area, runtime: bad, folder }, BUDGET[area], all);
  const budget = { ...BUDGET[area], programs: first.programs };
  const second = await hunt({ area, runtime: good, folder }, budget, () => false);
  let held = 0;
  for (const row of group) {
    const signature = isThere(first.found.keys(), row);
    const still = isThere(second.found.keys(), row);
    const holds = signature !== undefined && still === undefined;
    held += holds ? 1 : 0;
    const told =
      signature === undefined
        ? `nothing in ${first.programs} programs`
        : `${signature}, within ${first.found.get(signature)}`;
    console.log(`${holds ? 'found ' : 'MISSED'}  ${wrong} → ${right}: ${row.bug}`);
    console.log(
      `        ${told}; ${first.seconds} s${still === undefined ? '' : `; but ${right} shows ${still}`}`,
    );
  }
  return held;
}

async function proveFaults(only, named, folder) {
  const [runtime] = await identifyAll([named], folder, sayInLines(console.error));
  const names = { tsfn: faultNames(), values: await faultsOfValues() };
  let [found, tried] = [0, 0];
  for (const area of ['tsfn', 'values']) {
    const wanted = names[area].filter((name) => !only || name.startsWith(only));
    if (wanted.length === 0) continue;
    const budget = { ...FAULT_BUDGET[area], seconds: Infinity };
    const sound = await hunt({ area, runtime, folder }, budget, () => false);
    for (const fault of wanted) {
      const reason = beyondFault(fault);
      if (reason !== null) {
        console.log(`beyond it  ${fault}: ${reason}`);
        continue;
      }
      tried++;
      const fresh = (all) => [...all].find((signature) => !sound.found.has(signature));
      const seen = await hunt({ area, runtime, folder, fault }, FAULT_BUDGET[area], fresh);
      const signature = fresh(seen.found.keys());
      found += signature === undefined ? 0 : 1;
      console.log(
        signature === undefined
          ? `NOT FOUND  ${fault} in ${seen.programs} programs, ${seen.seconds} s`
          : `found      ${fault}: ${signature}, within ${seen.programs} programs, ${seen.seconds} s`,
      );
    }
  }
  console.log(`${found} of ${tried} faults found`);
  return found >= ENOUGH * tried;
}

/** Those of each function that programs on values call. */
async function faultsOfValues() {
  const { VALUE_OPERATIONS } = require('../../explore/values/expected.js');
  return Object.keys(VALUE_OPERATIONS).flatMap((name) => faultsOf(`napi_${name}`));
}

const OPTIONS = {
  only: { type: 'string' },
  runtime: { type: 'string', default: process.execPath },
};

runTool('explore', { options: OPTIONS }, prove);

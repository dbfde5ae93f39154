'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { isRace } = require('../../census/against.js');
const { stateOf } = require('../../census/states.js');
const UsageError = require('../../common/usage-error.js');
const { standingOf } = require('../../judge/deviations.js');
const { makeRunFolder, runCells } = require('../../run/run.js');
const { identify } = require('../../runtimes/runtimes.js');

const TIMEOUT_MS = 30_000;
const SEED = 1;
/** How often a cell runs more, where it is not as recorded, or is recorded as a race. */
const MORE = 2;
const REMOVED = 'it was removed from the cache while it ran';

/**
 * What the rules say of one release. What comes as recorded runs once; all else three times, and is what came of all of them.
 *
 * @param {string} binary
 * @param {{runtime: string, version: string, cells: object[]}} release that the binary has to be, and what is to run
 * @param {{deviations: object[], jobs: number, onStart: function}} options `onStart` gets what stops the run
 * @returns {Promise<{rows: {rule: string, variant: string, state: string}[]|null, why: string|null, forGood: boolean}>} without rows:
 *   `why`, and whether it will not be otherwise later; no reason where it was stopped
 */
async function runRelease(binary, release, { deviations, jobs, onStart }) {
  const { folder, close } = makeRunFolder();
  try {
    const { runtime, why } = await started(binary, release, folder);
    if (runtime === null) return { rows: null, why, forGood: fs.existsSync(binary) };
    const options = { deviations, jobs, timeoutMs: TIMEOUT_MS, folder };
    const run = async (some, more) => {
      const { results, stop } = runCells(some, { ...options, ...more });
      onStart(stop);
      return Promise.all(results);
    };
    const cells = release.cells.map((cell) => ({ ...cell, runtime }));
    const once = await run(cells, { seed: SEED });
    if (once.includes(null)) return { rows: null, why: null, forGood: false };
    const due = cells.filter((_, at) => !isSettled(once[at]));
    const again = await run(due, { repeat: MORE });
    // Without its binary every rule fails.
    if (!fs.existsSync(binary)) return { rows: null, why: REMOVED, forGood: false };
    if (again.includes(null)) return { rows: null, why: null, forGood: false };
    const rows = cells.map((cell, at) => rowOf(cell, once[at], again[due.indexOf(cell)]));
    return { rows, why: null, forGood: false };
  } finally {
    close();
  }
}

async function started(binary, { runtime: name, version }, folder) {
  try {
    const runtime = await identify(binary, folder);
    if (runtime.name === name && runtime.version === version) return { runtime, why: null };
    return { runtime: null, why: `it says that it is ${runtime.name} ${runtime.version}` };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const why = error.message.replace(`--runtime ${binary}: `, '');
    return { runtime: null, why: why.replaceAll(binary, path.basename(binary)) };
  }
}

function isSettled(result) {
  const { deviation } = result;
  return ['quiet', 'known'].includes(standingOf(result)) && !(deviation && isRace(deviation));
}

function rowOf({ rule, variant }, once, again) {
  const verdicts = [once.verdict, ...Object.keys(again?.counts ?? {})];
  return { rule: rule.id, variant, state: stateOf(verdicts) };
}

module.exports = { runRelease };

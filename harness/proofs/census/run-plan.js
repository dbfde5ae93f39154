'use strict';

const path = require('node:path');
const { contradictions, linesOf } = require('../../census/against.js');
const { readCensus, writeCensus } = require('../../census/file.js');
const {
  NOT_YET,
  addRun,
  dropOthers,
  emptyCensus,
  missingOn,
  releasesRun,
} = require('../../census/states.js');
const { INTERRUPTED } = require('../../run/interruption.js');
const { stopNpm } = require('../../runtimes/npm.js');
const { runRelease } = require('./one-release.js');
const { makeSupply } = require('./supply.js');

/** When so many in a row cannot be fetched, it is not they. */
const MOST_UNFETCHED = 3;

/**
 * Runs the releases of a plan, one after another, and writes the census after each. The next one is fetched while one runs.
 *
 * @param {object[]} plan as `planOf` gives it
 * @param {object} context with `folder` and `interruption` of the run
 * @returns {Promise<number>} the exit status
 */
async function runPlan(plan, context) {
  const { folder, interruption } = context;
  const supply = makeSupply(path.join(folder, 'npm'), console.error);
  const sum = { started: Date.now(), ran: [], refused: 0, cells: 0, unfetched: 0, inARow: 0 };
  // One at a time, so that what has ended is not kept.
  let stop = () => {};
  const onStart = (now) => {
    stop = now;
    if (interruption.happened) stop();
  };
  interruption.then(() => stop());
  let next = fetchAhead(plan[0], supply);
  try {
    for (const [at, release] of plan.entries()) {
      const fetched = await next;
      next = interruption.happened ? null : fetchAhead(plan[at + 1], supply);
      try {
        await takeRelease(release, fetched, sum, { ...context, onStart });
      } finally {
        supply.done(release);
      }
      if (interruption.happened || sum.inARow === MOST_UNFETCHED) break;
    }
  } finally {
    stopNpm();
    await next?.catch(() => {});
    plan.forEach(supply.done);
  }
  print(plan, sum, context);
  if (!interruption.happened) return sum.unfetched > 0 ? 1 : 0;
  interruption.say('the same command goes on with the release that was running');
  return INTERRUPTED;
}

/** Whoever waits for it hears what went wrong, and nobody else. */
function fetchAhead(release, supply) {
  const fetched = release === undefined ? null : supply.fetch(release);
  fetched?.catch(() => {});
  return fetched;
}

async function takeRelease(release, fetched, sum, context) {
  const { interruption } = context;
  const started = Date.now();
  const { rows, why, forGood } =
    fetched.binary === null || interruption.happened
      ? { ...fetched, rows: null }
      : await runRelease(fetched.binary, release, context);
  if (interruption.happened) return;
  const say = (text) => console.log(`${release.runtime} ${release.version}: ${text}`);
  sum.inARow = rows === null && !forGood ? sum.inARow + 1 : 0;
  if (rows === null) {
    say(why);
    if (forGood) save(release, refused(release, why), context);
    sum[forGood ? 'refused' : 'unfetched']++;
    return;
  }
  const add = (census) => addRun(census, release.version, rows, context.versions);
  const census = save(release, add, context);
  const differing = differences([release], census, context).length;
  const seconds = Math.round((Date.now() - started) / 1000);
  say(`${rows.length} cells in ${seconds} s, ${differing} not as recorded`);
  sum.ran.push(release);
  sum.cells += rows.length;
}

/** What has run before stands. */
const refused =
  ({ version }, why) =>
  ({ releases }) =>
    releases.get(version) === null || releases.set(version, why);

/** The file is read each time, so that nothing is lost of what somebody else has added. */
function save({ runtime, listed }, change, { fileOf, platform, every }) {
  const file = fileOf(runtime);
  const census = readCensus(file, runtime) ?? emptyCensus(runtime, platform);
  for (const version of listed)
    if (!census.releases.has(version)) census.releases.set(version, NOT_YET);
  change(census);
  dropOthers(census, every);
  writeCensus(file, census);
  return census;
}

/** What is not as recorded on these releases. */
function differences(releases, census, { deviations, rules }) {
  const run = releasesRun(census).filter((one) => releases.some(({ version }) => version === one));
  return contradictions(census, deviations, rules, run);
}

function print(plan, sum, context) {
  const { every, versions } = context;
  for (const runtime of new Set(plan.map((release) => release.runtime))) {
    const census = readCensus(context.fileOf(runtime), runtime);
    if (census === null) continue;
    const run = releasesRun(census);
    const ours = sum.ran.filter((release) => release.runtime === runtime);
    linesOf(differences(ours, census, context), run).forEach((line) => console.log(line));
    const missing = run.flatMap((version) => missingOn(census, version, every, versions)).length;
    const but = missing > 0 ? `, ${missing} of their cells have not` : '';
    console.log(`${runtime}: ${run.length} of ${census.releases.size} releases have run${but}`);
  }
  const hours = ((Date.now() - sum.started) / 3_600_000).toFixed(2);
  const left = plan.length - sum.ran.length - sum.refused;
  console.log(
    `now ${sum.ran.length} releases, ${sum.cells} cells, ${hours} hours; ${left} releases are left`,
  );
}

module.exports = { runPlan };

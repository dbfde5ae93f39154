'use strict';

const fs = require('node:fs');
const os = require('node:os');
const { FORMATS } = require('../../report/formats.js');
const { requireAddons } = require('../../rules/addons.js');
const { loadRules } = require('../../rules/rules.js');
const { makeRunFolder, runCells } = require('../../run/run.js');
const { identify } = require('../../runtimes/runtimes.js');
const { runTool, wholeNumber } = require('../../common/tool.js');
const { VERDICTS } = require('../../judge/verdict.js');

/**
 * Runs a rule on many hostile subjects, one for each seed, and sees that the observer stays whole: each gets one of the verdicts,
 * each report can be made, and no process, no file and no memory is left.
 */
const RULE = 'tsfn/queue-full';
const FUZZED = require.resolve('./misbehaving-runtime.js');
const BATCH = 50;
/** What a subject that sleeps is given; none is judged for being slow here. */
const TIMEOUT_MS = 4000;
/** The heap after the last batch beside that after the first ones; it is not the same to the byte. */
const MOST_GROWTH = 1.5;

function heapUsed() {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

function processesOf(folder) {
  if (process.platform !== 'linux') return [];
  return fs.readdirSync('/proc').filter((name) => {
    try {
      return (
        /^\d+$/.test(name) && fs.readFileSync(`/proc/${name}/environ`, 'latin1').includes(folder)
      );
    } catch {
      return false;
    }
  });
}

/** What a terminal obeys, in a report that is made for one or may be shown on one. */
const UNSAFE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u;

function unsafeReports(results, rules) {
  const whole = { plan: [], shards: [] };
  const about = { rules, colour: false, durationMs: 0, date: '2000-01-01', whole, missing: null };
  return Object.entries(FORMATS).flatMap(([name, { whole }]) => {
    const parts = [];
    whole?.(results, about, (text) => parts.push(text));
    const text = parts.join('');
    if (name === 'json') JSON.parse(text);
    return UNSAFE.test(text) ? [`the ${name} report has what a terminal obeys`] : [];
  });
}

/** @returns {Promise<{counts: object, wrong: string[]}>} how often each verdict came, and what is wrong, for people */
async function fuzz(first, runs) {
  const wrong = [];
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0]));
  const [rule] = loadRules([RULE]);
  requireAddons([rule]);
  const { folder, close } = makeRunFolder();
  let early = null;
  try {
    const runtime = await identify(process.execPath, folder);
    const jobs = os.availableParallelism();
    for (let seed = first; seed < first + runs; seed += BATCH) {
      const cells = Array.from({ length: Math.min(BATCH, first + runs - seed) }, (_, index) => ({
        rule,
        variant: 'main',
        runtime: { ...runtime, command: [process.execPath, FUZZED, String(seed + index)] },
      }));
      const options = { deviations: [], jobs, timeoutMs: TIMEOUT_MS, folder };
      const results = await Promise.all(runCells(cells, options).results);
      results.forEach((result, index) => {
        if (VERDICTS.includes(result.verdict)) counts[result.verdict]++;
        else wrong.push(`seed ${seed + index}: the verdict ${result.verdict}`);
      });
      wrong.push(...unsafeReports(results, [rule]));
      early ??= heapUsed();
    }
    const growth = heapUsed() / early;
    if (growth > MOST_GROWTH) wrong.push(`the heap has grown ${growth.toFixed(2)} times`);
  } finally {
    close();
  }
  if (processesOf(folder).length > 0) wrong.push(`processes are left: ${processesOf(folder)}`);
  if (fs.existsSync(folder)) wrong.push(`the folder of the run is left: ${folder}`);
  return { counts, wrong };
}

const OPTIONS = {
  runs: { type: 'string', default: '2000' },
  seed: { type: 'string', default: '1' },
};

async function report(values) {
  const runs = wholeNumber('--runs', values.runs, 1);
  const { counts, wrong } = await fuzz(wholeNumber('--seed', values.seed, 0), runs);
  wrong.forEach((line) => console.log(line));
  console.log(
    `${values.runs} runs from seed ${values.seed}: ${Object.entries(counts)
      .map(([verdict, count]) => `${count} ${verdict}`)
      .join(', ')}; ${wrong.length} things wrong`,
  );
  return wrong.length > 0 ? 1 : 0;
}

runTool('fuzz', { options: OPTIONS }, report);

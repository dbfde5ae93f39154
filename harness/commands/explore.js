'use strict';

const os = require('node:os');
const path = require('node:path');
const { DEVIATIONS } = require('../common/paths.js');
const { printable } = require('../common/printable.js');
const UsageError = require('../common/usage-error.js');
const { confirm } = require('../explore/confirm.js');
const { AREAS } = require('../explore/areas.js');
const { explore } = require('../explore/explore.js');
const { findingText, questionText, sortedFindings, summaryText } = require('../explore/told.js');
const { saveFinding } = require('../explore/save.js');
const { loadDeviations } = require('../judge/deviations.js');
const { killAll } = require('../processes/process.js');
const { requireAddons } = require('../rules/addons.js');
const { INTERRUPTED, runInterruptibly } = require('../run/interruption.js');
const { identifyAll, sayInLines } = require('../runtimes/runtimes.js');

const options = {
  runtime: { type: 'string', default: process.execPath },
  seed: { type: 'string', default: '1' },
  runs: { type: 'string' },
  minutes: { type: 'string' },
  area: { type: 'string', default: 'tsfn' },
  save: { type: 'string' },
  against: { type: 'string' },
  jobs: { type: 'string', default: String(os.availableParallelism()) },
  deviations: { type: 'string', default: DEVIATIONS },
};

const DEFAULT_RUNS = 1000;
const MOST = 999_999_999;

/** Runs programs that nobody wrote, and says what the manual does not allow. @returns {Promise<number>} the exit status */
async function run(words, values) {
  if (words.length > 0)
    throw new UsageError(`explore makes its programs itself, and takes no "${words[0]}"`);
  const what = whatOf(values);
  requireAddons(what.area.addons.map((addonFile) => ({ id: 'explore', addonFile })));
  const deviations = loadDeviations(values.deviations);
  return runInterruptibly(async ({ folder, interruption }) => {
    const runtime = await onlyOne('--runtime', values.runtime, folder);
    const against = values.against && (await onlyOne('--against', values.against, folder));
    const progress = startLine(process.stderr, what);
    const started = Date.now();
    const whole = { ...what, named: values.runtime, runtime, against, folder };
    Object.assign(whole, {
      againstNamed: values.against,
      deviations,
      fault: process.env.CONFORMANCE_FAULT,
    });
    const { done, stop } = explore(whole, progress.tally);
    interruption.then(() => {
      stop();
      killAll();
    });
    const tally = await done.finally(progress.end);
    const seconds = (Date.now() - started) / 1000;
    process.stdout.write(summaryText(tally, { ...whole, seconds }));
    return conclude(tally, whole, interruption);
  });
}

async function onlyOne(option, name, folder) {
  const runtimes = await identifyAll([name], folder, sayInLines(console.error));
  if (runtimes.length > 1) throw new UsageError(`${option} ${name} means several: name one`);
  return runtimes[0];
}

/** What is new is tried alone, and made small; of that hangs the status. */
async function conclude(tally, whole, interruption) {
  const fresh = sortedFindings(tally).filter(
    ({ cause, level }) => cause === null && level === 'must',
  );
  for (const finding of fresh) {
    const alone = interruption.happened
      ? null
      : await confirm(finding, { ...whole, interrupted: () => interruption.happened });
    process.stdout.write(findingText(finding, alone, whole));
    if (alone !== null && alone.seen > 0 && whole.save !== undefined)
      process.stdout.write(`  written to ${await saveFinding(finding, alone, whole)}\n\n`);
  }
  await askQuestions(tally, { ...whole, isQuestion: true }, interruption);
  if (interruption.happened) {
    interruption.say(`${tally.programs} programs were run`);
    return INTERRUPTED;
  }
  return fresh.length > 0 ? 1 : 0;
}

/** In what two runtimes differ is made small, too, and what comes to the same calls is told once; no status hangs on it. */
async function askQuestions(tally, whole, interruption) {
  const told = new Set();
  for (const question of sortedFindings({ findings: tally.questions })) {
    const interrupted = () => interruption.happened;
    const alone = interrupted() ? null : await confirm(question, { ...whole, interrupted });
    const calls = JSON.stringify((alone ?? question).program.calls);
    if (!told.has(calls)) process.stdout.write(questionText(question, alone, whole));
    told.add(calls);
  }
}

function whatOf({ seed, runs, minutes, area, jobs, save, against }) {
  if (!Object.hasOwn(AREAS, area))
    throw new UsageError(`--area ${printable(area)}: there are ${Object.keys(AREAS).join(', ')}`);
  if (against !== undefined && AREAS[area].compare === undefined)
    throw new UsageError(
      '--against: two runs of threads differ by themselves; it is for --area values',
    );
  const limited =
    minutes === undefined ? Infinity : Date.now() + 60_000 * whole('--minutes', minutes);
  const most = minutes === undefined ? DEFAULT_RUNS : MOST;
  return {
    area: AREAS[area],
    areaName: area,
    seed: whole('--seed', seed),
    runs: runs === undefined ? most : whole('--runs', runs),
    until: limited,
    jobs: whole('--jobs', jobs),
    save: save === undefined ? undefined : path.resolve(save),
  };
}

function whole(option, text) {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new UsageError(`${option} ${printable(text)}: it has to be a whole number from 1 up`);
  return Number(text);
}

/** On a terminal: how far it is. */
function startLine(stream, { runs }) {
  if (!stream.isTTY) return { tally() {}, end() {} };
  const draw = (text) => stream.write(`\r\x1b[K${text.slice(0, (stream.columns || 80) - 1)}`);
  return {
    tally: ({ programs, findings }) =>
      draw(
        `${programs}${runs < MOST ? ` of ${runs}` : ''} programs, ${findings.size} kinds refused`,
      ),
    end: () => draw(''),
  };
}

module.exports = { options, run };

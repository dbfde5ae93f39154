'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const UsageError = require('../usage-error.js');
const { isAlarm, loadDeviations } = require('../deviations.js');
const { killAll, killStrays } = require('../process.js');
const { reportHtml } = require('../report/html.js');
const { reportJson } = require('../report/json.js');
const { reportPretty } = require('../report/pretty.js');
const { startProgress } = require('../report/progress.js');
const { loadRules, requireAddons, selectRules } = require('../rules.js');
const { cellsOf, makeRunFolder, runCells } = require('../run.js');
const { identifyAll } = require('../runtimes.js');

const FORMATS = ['tap', 'pretty', 'json', 'html'];
const INTERRUPTED = 130;

const options = {
  runtime: { type: 'string', multiple: true, default: [process.execPath] },
  format: { type: 'string' },
  output: { type: 'string' },
  jobs: { type: 'string', default: String(os.availableParallelism()) },
  timeout: { type: 'string', default: '30000' },
  deviations: {
    type: 'string',
    default: path.join(__dirname, '..', '..', 'specs', 'deviations.json'),
  },
};

/** @returns {Promise<number>} the exit status */
async function run(words, values) {
  const jobs = positiveInteger('--jobs', values.jobs);
  const timeoutMs = positiveInteger('--timeout', values.timeout);
  const rules = selectRules(loadRules(), words);
  requireAddons(rules);
  const deviations = loadDeviations(values.deviations);
  const out = openOutput(values);

  const interruption = watchInterruption();
  const { folder, remove } = makeRunFolder();
  try {
    const runtimes = await identifyAll(values.runtime, folder, (text) =>
      process.stderr.write(`${text}\n`),
    );
    const started = Date.now();
    const cells = cellsOf(rules, runtimes);
    const { results, stop } = runCells(cells, { deviations, jobs, timeoutMs, folder });
    interruption.then(stop);
    const progress = startProgress(cells.length, out.format === 'pretty' ? process.stderr : {});
    for (const result of results) result.then(progress.tick, () => {});
    if (out.format === 'tap')
      await require('../report/tap.js').reportTap(cells, results, out.write);
    const all = (await Promise.all(results)).filter((result) => result !== null);
    progress.end();
    if (out.format === 'json') out.write(reportJson(all));
    if (out.format === 'html') out.write(reportHtml(all, rules, { date: new Date() }));
    if (out.format === 'pretty') {
      const sentences = new Map(rules.map((rule) => [rule.id, rule.rule]));
      out.write(
        reportPretty(all, sentences, { colour: out.colour, durationMs: Date.now() - started }),
      );
    }
    if (all.length < cells.length) {
      if (out.format === 'tap') out.write('Bail out! interrupted\n');
      return INTERRUPTED;
    }
    return all.some(isAlarm) ? 1 : 0;
  } catch (error) {
    if (interruption.happened) return INTERRUPTED;
    throw error;
  } finally {
    killAll();
    killStrays(folder);
    remove();
    out.close();
  }
}

function positiveInteger(option, text) {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new UsageError(`${option} ${text}: it has to be a whole number from 1 up`);
  return Number(text);
}

function openOutput({ format, output }) {
  const terminal = output === undefined && process.stdout.isTTY === true;
  const chosen = format ?? (terminal ? 'pretty' : 'tap');
  if (!FORMATS.includes(chosen))
    throw new UsageError(`--format ${chosen}: there are ${FORMATS.join(', ')}`);
  const colour = terminal && !process.env.NO_COLOR;
  if (output === undefined) {
    return { format: chosen, colour, write: (text) => process.stdout.write(text), close() {} };
  }
  // What is in the file stays there until there is something to write.
  let file;
  try {
    file = fs.openSync(output, 'a');
  } catch (error) {
    throw new UsageError(`--output ${output}: it cannot be written (${error.code})`);
  }
  let fault = null;
  let empty = fs.fstatSync(file).isFile();
  const write = (text) => {
    try {
      if (empty) fs.ftruncateSync(file);
      empty = false;
      fs.writeFileSync(file, text);
    } catch (error) {
      fault ??= error;
    }
  };
  const close = () => {
    fs.closeSync(file);
    if (fault !== null)
      throw new UsageError(`--output ${output}: it cannot be written (${fault.code})`);
  };
  return { format: chosen, colour, write, close };
}

/** A promise that is kept at the first SIGINT or its like, when every subject has been told to end. */
function watchInterruption() {
  const watch = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.once(signal, () => {
        watch.happened = true;
        killAll();
        resolve();
      });
    }
  });
  watch.happened = false;
  return watch;
}

module.exports = { options, run };

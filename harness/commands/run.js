'use strict';

const os = require('node:os');
const UsageError = require('../common/usage-error.js');
const { isAlarm } = require('../judge/deviations.js');
const { openExpectations, writeExpectations } = require('./expectations.js');
const { INTERRUPTED, runInterruptibly } = require('../run/interruption.js');
const { FORMATS } = require('../report/formats.js');
const { closeAll, openOutputs, writeWhole } = require('../report/outputs.js');
const { missingText, planOf } = require('../report/plan.js');
const { printable } = require('../common/printable.js');
const { startProgress } = require('../report/progress.js');
const { requireAddons } = require('../rules/addons.js');
const { loadRules, requireRulesOf } = require('../rules/rules.js');
const { cellsOf, runCells } = require('../run/run.js');
const { identifyAll } = require('../runtimes/runtimes.js');
const { parseShard, shardText, takeShard } = require('../run/shard.js');

const OPTIONS = {
  runtime: { type: 'string', multiple: true, default: [process.execPath] },
  format: { type: 'string', multiple: true },
  output: { type: 'string' },
  jobs: { type: 'string', default: String(os.availableParallelism()) },
  timeout: { type: 'string', default: '30000' },
  repeat: { type: 'string', default: '1' },
  alone: { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
  shard: { type: 'string' },
  verbose: { type: 'boolean' },
  deviations: { type: 'string' },
  'write-deviations': { type: 'string' },
};

/** @returns {Promise<number>} the exit status */
async function run(words, values) {
  const jobs = positiveInteger('--jobs', values.jobs);
  const timeoutMs = positiveInteger('--timeout', values.timeout);
  const repeat = positiveInteger('--repeat', values.repeat);
  const seed = positiveInteger('--seed', values.seed);
  const shard = parseShard(values.shard);
  const rules = loadRules(words);
  const expectations = openExpectations(values);
  const { deviations } = expectations;
  requireRulesOf(deviations, rules, expectations.file);
  requireAddons(rules);
  const outputs = openOutputs(values, { names: Object.keys(FORMATS), plain: 'tap' });

  const progress = startProgress(outputs.some(isLiveOnTerminal) ? {} : process.stderr);
  const runAll = async ({ folder, interruption }) => {
    const runtimes = await identifyAll(values.runtime, folder, {
      fetching: progress.fetching,
      warn: say,
    });
    const started = Date.now();
    const allCells = cellsOf(rules, runtimes);
    const cells = takeShard(allCells, shard);
    const together = values.alone ? {} : { seed };
    const options = { deviations, jobs, timeoutMs, folder, repeat, ...together };
    const { results, stop } = runCells(cells, options);
    interruption.then(stop);
    progress.run(cells.length);
    for (const result of results) result.then(progress.tick, () => {});
    const live = outputs.filter(({ format }) => FORMATS[format].live !== undefined);
    await Promise.all(live.map(({ format, write }) => FORMATS[format].live(cells, results, write)));
    const all = (await Promise.all(results)).filter((result) => result !== null);
    progress.end();
    const whole = { plan: planOf(allCells.map(named)), shards: [shardText(shard)] };
    const missing = missingText({ plan: planOf(cells.map(named)), shards: [] }, all);
    const durationMs = Date.now() - started;
    const { verbose } = values;
    writeWhole(outputs, all, { rules, durationMs, whole, missing, verbose });
    if (missing !== null) {
      interruption.say(missing);
      for (const { write } of live) write('Bail out! interrupted\n');
      return INTERRUPTED;
    }
    if (expectations.target === undefined) return all.some(isAlarm) ? 1 : 0;
    say(writeExpectations(expectations, all, rules));
    return 0;
  };
  try {
    return await runInterruptibly(runAll);
  } finally {
    progress.end();
    closeAll(outputs);
  }
}

const say = (text) => process.stderr.write(`napi-conformance: ${printable(text, 2000)}\n`);

const named = ({ rule, variant, runtime }) => ({ rule: rule.id, variant, runtime });

const isLiveOnTerminal = ({ format, toTerminal }) =>
  toTerminal && FORMATS[format].live !== undefined;

function positiveInteger(option, text) {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new UsageError(`${option} ${text}: it has to be a whole number from 1 up`);
  return Number(text);
}

module.exports = { options: OPTIONS, run };

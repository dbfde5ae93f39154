'use strict';

/* global rule, variant */

const fs = require('node:fs');
const path = require('node:path');
const { judge } = require('../judge/judge.js');
const { loaderOf } = require('../subject/loader.js');
const {
  prepare,
  runScenario,
  superviseNested,
  superviseWorkers,
} = require('../subject/scenario.js');
const { tellAbilities } = require('./abilities.js');
const { runChild, runtime } = require('./child.js');
const { lanes, parseTrace, plainText, show } = require('./show.js');

/** From here on: what runs a scenario and judges its trace. It is the same for all rules. */

const ADDON = path.join(__dirname, 'build', 'Release', 'addon.node');
const HOLDS = 0;
const BROKEN = 1;
const CANNOT_TELL = 125;

/** The runtime under test is started again for the scenario, so that whatever becomes of it, this process can say. */
function main() {
  let role;
  try {
    role = process.env.REPRO_ROLE;
    if (role === undefined) check();
  } catch (error) {
    cannotTell(error.message);
  }
  if (role === 'scenario') runRule();
  if (role === 'abilities') tellAbilities();
}

function check() {
  process.on('uncaughtException', (error) => cannotTell(error.message));
  console.log(`${rule.id} (${variant.name}): ${rule.rule}`);
  console.log(`${rule.from}\n`);
  const { name, version } = runtime();
  console.log(`on ${name} ${version}, ${process.platform} ${process.arch}`);
  const napi = Number(process.versions.napi);
  if (!(napi >= rule.napi)) return cannotTell(`it needs Node-API ${rule.napi}`);
  if (rule.nodeFlag && !(name === 'node' && hasFlag(rule.nodeFlag.flag)))
    return cannotTell(`it needs a Node that has ${rule.nodeFlag.flag}`);
  if (!fs.existsSync(ADDON))
    return cannotTell(`${ADDON} is not there; README.md says how to build it`);
  if (rule.needs.length === 0) return runChild('scenario', conclude);
  runChild('abilities', ({ stdout }) => {
    const lacking = rule.needs.find((ability) => !stdout.includes(`it has ${ability}\n`));
    if (lacking !== undefined) cannotTell(`it needs "${lacking}", which this runtime lacks`);
    else runChild('scenario', conclude);
  });
}

function hasFlag(flag) {
  const known = process.allowedNodeEnvironmentFlags;
  return known !== undefined && known.has(flag);
}

function cannotTell(why) {
  console.log(`\ncannot tell: ${why}`);
  process.exitCode = CANNOT_TELL;
}

function conclude({ error, code, signal, hang, trace, stderr }) {
  if (error) return cannotTell(`the runtime cannot be started again: ${error.message}`);
  const { events, damage } = parseTrace(trace);
  const { verdict, failures, reason } = judge(rule, { events, damage, code, signal, hang });
  console.log(`ended with ${signal === null ? `status ${code}` : signal}`);
  for (const { message, operator, expected, actual } of failures) {
    console.log(`\nnot so: ${plainText(message)}`);
    if (operator !== undefined)
      console.log(`  expected ${show(expected)}\n  actual   ${show(actual)}`);
  }
  const said = stderr.trim().split('\n').slice(-8).map(plainText);
  if (verdict !== 'pass' && said[0] !== '') console.log(`\nstderr, its end:\n${said.join('\n')}`);
  if (events.length > 0) console.log(`\nthe trace:\n${lanes(events).join('\n')}`);
  if (verdict === 'skip') return cannotTell(reason);
  if (verdict === 'broken') return cannotTell('the set-up failed before the rule was reached');
  console.log(`\n${verdict === 'pass' ? 'the rule holds' : `the rule is broken: ${verdict}`}`);
  process.exitCode = verdict === 'pass' ? HOLDS : BROKEN;
}

/** In the process under test. A worker of it starts here too. */
function runRule() {
  const threads = variant.worker ? require('worker_threads') : { isMainThread: true };
  const startWorker = (workerData) => new threads.Worker(__filename, { workerData });
  const ask = (message) => threads.parentPort.postMessage(message);
  if (!threads.isMainThread && threads.workerData.nests)
    return superviseNested(() => startWorker({}), ask);
  const addon = rule.loads ? loaderOf(ADDON) : require(ADDON);
  const prepared = prepare(addon, rule, variant, threads.isMainThread ? 0 : threads.threadId);
  if (!threads.isMainThread) runScenario(prepared, () => ask('terminate'));
  else if (variant.worker) superviseWorkers(prepared, () => startWorker({ nests: variant.nested }));
  else runScenario(prepared, () => {});
}

module.exports = { main };

'use strict';

const fc = require('fast-check');
const { inParallel } = require('../common/in-parallel.js');
const { makeSlot } = require('../processes/run-folder.js');
const { runBatch } = require('./batches.js');
const { STOP_EARLY, arbitraryOf } = require('./explore.js');
const { mixed } = require('./generate.js');

const TRIES = 10;
const AT_ONCE = 5;
const SHRINK_MS = 60_000;

/**
 * How often one program alone is refused in the same way, a process for each try; of a question, how often two runtimes differ so.
 *
 * @param {object} program
 * @param {string} signature
 * @param {object} options of `runBatch`, and `runtime`
 * @param {{tries: number, enough: number, patient: boolean}} how `enough`: after so many no more is tried
 * @returns {Promise<{seen: number, tries: number, events: object[]|null, text: string|null}>} `events` and `text`: of the last that was
 */
async function tryAlone(program, signature, options, { tries, enough = tries, patient = false }) {
  let seen = 0;
  let tried = 0;
  let events = null;
  let text = null;
  const once = async () => {
    if (seen >= enough || options.interrupted()) return;
    const { area } = options;
    const [addonFile, { subject }] = [area.addonFor(program), area];
    const how = { ...options, ...STOP_EARLY, subject, addonFile, cwd: makeSlot(options.folder)() };
    if (patient) delete how.idle;
    const one = (runtime) => runBatch(runtime, [area.forSubject(program, 0)], how);
    const [result] = await one(options.runtime);
    tried++;
    if (result.number === null) return;
    const found = options.isQuestion
      ? [area.compare(result, (await one(options.against))[0], program)]
      : area.judge(result, program);
    const same = found.find((refusal) => refusal?.signature === signature);
    if (same === undefined) return;
    seen++;
    ({ events } = result);
    ({ text } = same);
  };
  // What is refused is often asleep, so that several at once cost little.
  await inParallel(AT_ONCE, Array(tries).fill(), once);
  return { seen, tries: tried, events, text };
}

/**
 * A finding, tried alone, and its program made as small as it still shows it, at least half as often.
 *
 * @param {object} finding
 * @param {object} options as above
 * @returns {Promise<{seen: number, tries: number, events: object[], text: string, program: object}>}
 */
async function confirm(finding, options) {
  const alone = await tryAlone(finding.program, finding.signature, options, {
    tries: TRIES,
    patient: true,
  });
  if (alone.seen === 0)
    return { ...alone, program: finding.program, events: finding.events, text: finding.text };
  const program = await shrink(finding, alone.seen, options);
  const last = await tryAlone(program, finding.signature, options, { tries: TRIES });
  if (last.seen === 0) return { ...alone, program: finding.program };
  return { ...last, program };
}

async function shrink(finding, seen, options) {
  const tries = seen === TRIES ? 2 : TRIES;
  const enough = Math.max(1, Math.floor((seen / TRIES) * tries * 0.5));
  const property = fc.asyncProperty(arbitraryOf(options), async (program) => {
    const found = await tryAlone(program, finding.signature, options, { tries, enough });
    if (found.seen >= enough) throw new Error(finding.signature);
  });
  const { counterexample } = await fc.check(property, {
    seed: mixed(finding.number),
    numRuns: 1,
    interruptAfterTimeLimit: SHRINK_MS,
  });
  return counterexample === null ? finding.program : counterexample[0];
}

module.exports = { confirm, tryAlone };

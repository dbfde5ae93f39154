'use strict';

const fc = require('fast-check');
const { inParallel } = require('../common/in-parallel.js');
const { makeSlot } = require('../processes/run-folder.js');
const { runBatch } = require('./batches.js');
const { STOP_EARLY } = require('./explore.js');
const { mixed } = require('./generate.js');

const TRIES = 10;
const AT_ONCE = 5;
const SHRINK_MS = 60_000;

/**
 * How often one program alone is refused in the same way, a process for each try.
 *
 * @param {object} program
 * @param {string} signature
 * @param {object} options of `runBatch`, and `runtime`
 * @param {{tries: number, enough: number, patient: boolean}} how `enough`: after so many no more is tried
 * @returns {Promise<{seen: number, tries: number, events: object[]|null}>} `events`: of the last that was
 */
async function tryAlone(program, signature, options, { tries, enough = tries, patient = false }) {
  let seen = 0;
  let tried = 0;
  let events = null;
  const once = async () => {
    if (seen >= enough || options.interrupted()) return;
    const { area } = options;
    const [addonFile, { subject }] = [area.addonFor(program), area];
    const how = { ...options, ...STOP_EARLY, subject, addonFile, cwd: makeSlot(options.folder)() };
    if (patient) delete how.idle;
    const [result] = await runBatch(options.runtime, [area.forSubject(program, 0)], how);
    tried++;
    if (result.number === null) return;
    if (!area.judge(result, program).some((refusal) => refusal.signature === signature)) return;
    seen++;
    ({ events } = result);
  };
  // What is refused is often asleep, so that several at once cost little.
  await inParallel(AT_ONCE, Array(tries).fill(), once);
  return { seen, tries: tried, events };
}

/**
 * A finding, tried alone, and its program made as small as it still shows it, at least half as often.
 *
 * @param {object} finding
 * @param {object} options as above
 * @returns {Promise<{seen: number, tries: number, events: object[], program: object}>}
 */
async function confirm(finding, options) {
  const alone = await tryAlone(finding.program, finding.signature, options, {
    tries: TRIES,
    patient: true,
  });
  if (alone.seen === 0) return { ...alone, program: finding.program, events: finding.events };
  const program = await shrink(finding, alone.seen, options);
  const last = await tryAlone(program, finding.signature, options, { tries: TRIES });
  if (last.seen === 0) return { ...alone, program: finding.program };
  return { ...last, program };
}

async function shrink(finding, seen, options) {
  const tries = seen === TRIES ? 2 : TRIES;
  const enough = Math.max(1, Math.floor((seen / TRIES) * tries * 0.5));
  const property = fc.asyncProperty(options.area.arbitrary(options.runtime), async (program) => {
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

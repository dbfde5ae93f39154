'use strict';

const { makeSlot } = require('../processes/run-folder.js');
const { runPool } = require('../run/pool.js');
const { causeOf } = require('./attribution.js');
const { runBatch } = require('./batches.js');
const { programOf } = require('./generate.js');

const TIMEOUT_MS = 30_000;
/** A process that sleeps so long has most likely no way on; that is no verdict yet. */
const IMPATIENT = { everyMs: 40, stillSeconds: 0.5, asleepSeconds: 1.5 };

/**
 * Runs programs, the first of which is that of `seed`, the next that of the seed after it, and so on.
 *
 * @param {{area: object, runtime: object, seed: number, runs: number, until: number, jobs: number, folder: string, deviations: object[],
 *   fault: string|undefined, against: object|undefined}} what `until`: when no more of them are begun, in ms since the epoch; `against`: a
 *   runtime that runs the same programs
 * @param {function(object)} onProgress is told the tally after each process
 * @returns {{done: Promise<object>, stop: function}} the tally: {programs, processes, findings, questions, coverage}
 */
function explore(what, onProgress = () => {}) {
  const { area, runtime, against, seed, runs, until, jobs, folder, deviations } = what;
  const arbitrary = arbitraryOf(what);
  const tally = {
    programs: 0,
    processes: 0,
    findings: new Map(),
    questions: new Map(),
    coverage: area.coverage(),
  };
  const slots = [];
  let stopped = false;
  let next = seed;

  const tasks = (function* () {
    while (!stopped && next < seed + runs && Date.now() < until) {
      const first = next;
      next = Math.min(seed + runs, first + area.perProcess);
      const seeds = Array.from({ length: next - first }, (_, i) => first + i);
      yield (setAsleep) => runAll(seeds, setAsleep);
    }
  })();

  async function runAll(seeds, setAsleep) {
    const all = seeds.map((number) => ({ number, program: programOf(arbitrary, number) }));
    const slot = slots.pop() ?? makeSlot(folder);
    for (const addonFile of area.addons) {
      const some = all.filter(({ program }) => area.addonFor(program) === addonFile);
      await runSome(some, addonFile, slot, setAsleep);
    }
    slots.push(slot);
  }

  async function runSome(all, addonFile, slot, setAsleep) {
    for (let left = all; left.length > 0 && !stopped && Date.now() < until;) {
      const ends = left.findIndex(({ program }) => area.isLast(program));
      const part = ends === -1 ? left : left.slice(0, ends + 1);
      const list = part.map(({ program, number }) => area.forSubject(program, number));
      const { subject } = area;
      const options = {
        ...what,
        ...STOP_EARLY,
        subject,
        addonFile,
        cwd: slot(),
        onSleep: setAsleep,
      };
      const results = await runBatch(runtime, list, options);
      const theirs = against && (await runBatch(against, list, { ...options, fault: undefined }));
      if (stopped) break;
      if (results[0].number === null) throw new Error(`no program began: ${results[0].how}`);
      results.forEach((result, at) => add(result, part[at], at, theirs?.[at]));
      tally.processes++;
      left = left.slice(results.length);
      onProgress(tally);
    }
  }

  function add(result, { program, number }, before, theirs) {
    tally.programs++;
    const { visit, addPairs } = tally.coverage;
    addPairs(result.events);
    const seen = new Set();
    const note = (all, refusal, cause) => {
      const { signature } = refusal;
      if (seen.has(signature)) return;
      seen.add(signature);
      const known = all.get(signature);
      if (known !== undefined) known.count++;
      else
        all.set(signature, {
          ...refusal,
          cause,
          count: 1,
          number,
          program,
          before,
          events: result.events,
        });
    };
    for (const refusal of area.judge(result, program, visit))
      note(tally.findings, refusal, causeOf(refusal, runtime, deviations));
    const question = theirs === undefined ? null : area.compare(result, theirs, program);
    if (question === null) return;
    note(tally.questions, question, null);
    const { names = new Set() } = tally.questions.get(question.signature);
    tally.questions.get(question.signature).names = names.add(question.name);
  }

  const pool = runPool({ sleepers: [][Symbol.iterator](), others: tasks }, jobs);
  const stop = () => {
    stopped = true;
    pool.stop();
  };
  return { done: pool.done.then(() => tally), stop };
}

/** Programs that the runtime can run, and the other one too. */
function arbitraryOf({ area, runtime, against }) {
  const napi = Math.min(runtime.napi, against?.napi ?? Infinity);
  return area.arbitrary({ ...runtime, napi });
}

/** Freed memory is made visible. */
const STOP_EARLY = { timeoutMs: TIMEOUT_MS, idle: IMPATIENT, perturb: true };

module.exports = { STOP_EARLY, arbitraryOf, explore };

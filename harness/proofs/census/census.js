'use strict';

const os = require('node:os');
const path = require('node:path');
const { contradictions, linesOf } = require('../../census/against.js');
const { readCensus } = require('../../census/file.js');
const { releasesRun } = require('../../census/states.js');
const { versionOf } = require('../../census/version.js');
const { writeDeviations } = require('../../bisect/write-deviations.js');
const { DEVIATIONS, ROOT } = require('../../common/paths.js');
const { runTool, wholeNumber } = require('../../common/tool.js');
const UsageError = require('../../common/usage-error.js');
const { mend } = require('../../census/mend.js');
const { loadDeviations } = require('../../judge/deviations.js');
const { requireAddons } = require('../../rules/addons.js');
const { targetOf } = require('../../rules/prebuilds.js');
const { loadRules, requireRulesOf, selectIds } = require('../../rules/rules.js');
const { runInterruptibly } = require('../../run/interruption.js');
const { isNamed } = require('../../runtimes/releases.js');
const { planOf } = require('./plan.js');
const { runPlan } = require('./run-plan.js');

/**
 * Runs all rules on every release that npm has of Node from 10.16, of Bun from 1.1 and of Deno from 2.0, and keeps what came in
 * specs/census. What is there already does not run again: it may be stopped, and goes on; new rules, and those that are not as they
 * were, run alone. With --check it runs nothing, and says where the recorded deviations are not as the census has it; with --write it
 * mends the ranges where it is clear how.
 *
 * Exit status: 0 done; 1 a release could not be fetched now, or with --check and --write, something is left that is not as recorded;
 * 2 the arguments or the suite itself are at fault; 130 interrupted.
 */
const ALL = ['node', 'bun', 'deno'];
const OPTIONS = {
  runtime: { type: 'string', multiple: true, default: ALL.map((name) => `${name}@all`) },
  jobs: { type: 'string', default: String(os.availableParallelism()) },
  check: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  deviations: { type: 'string', default: DEVIATIONS },
  output: { type: 'string', default: path.relative('.', path.join(ROOT, 'specs', 'census')) },
};

async function census(values, words) {
  const jobs = wholeNumber('--jobs', values.jobs, 1);
  const stray = values.runtime.find((text) => !isNamed(text));
  if (stray !== undefined)
    throw new UsageError(
      `--runtime ${stray}: it has to be releases by name, as in node@22, bun@1.4.5 or deno@all`,
    );
  if (values.check && values.write) throw new UsageError('give --check or --write, and not both');
  const every = loadRules();
  const ids = selectIds(
    every.map(({ id }) => id),
    words,
  );
  const rules = every.filter(({ id }) => ids.includes(id));
  const deviations = loadDeviations(values.deviations);
  requireRulesOf(deviations, every, values.deviations);
  const fileOf = (runtime) => path.join(values.output, `${runtime}.txt`);
  if (values.check || values.write) return compare(values, fileOf, rules, deviations);

  requireAddons(rules);
  const platform = targetOf();
  const versions = new Map(every.map((rule) => [rule.id, versionOf(rule)]));
  const context = { every, rules, versions, deviations, jobs, fileOf, platform };
  const plan = await planOf(values.runtime, context, console.error);
  return runInterruptibly((run) => runPlan(plan, { ...context, ...run }));
}

/** The releases that a runtime's census is asked about, by all the names of that runtime. */
const namesOf = (texts) => ALL.filter((name) => texts.some((text) => text.startsWith(`${name}@`)));

function compare({ runtime: texts, write, deviations: file, output }, fileOf, rules, recorded) {
  const all = namesOf(texts).map((name) => readCensus(fileOf(name), name));
  const there = all.filter((each) => each !== null);
  if (there.length === 0)
    throw new UsageError(`there is no census of ${namesOf(texts).join(', ')} in ${output}`);
  let deviations = recorded;
  let mended = [];
  for (const each of write ? there : []) {
    const done = mend(deviations, each, rules);
    deviations = done.deviations;
    mended = [...mended, ...linesOf(done.mended, releasesRun(each))];
  }
  mended.forEach((line) => console.log(`mended: ${line}`));
  if (mended.length > 0) writeDeviations(file, deviations);
  const left = there.flatMap((each) =>
    linesOf(contradictions(each, deviations, rules), releasesRun(each)),
  );
  left.forEach((line) => console.log(line));
  const releases = there.reduce((sum, each) => sum + releasesRun(each).length, 0);
  console.log(
    `${releases} releases have run; ${write ? `${mended.length} mended, ` : ''}${left.length} not as recorded`,
  );
  return left.length > 0 ? 1 : 0;
}

runTool('census', { options: OPTIONS, allowPositionals: true }, census);

'use strict';

const path = require('node:path');
const { ROOT } = require('../common/paths.js');
const { needsOf } = require('../judge/verdict.js');
const variants = require('../subject/variants.js');
const { signatureOf } = require('./attribution.js');
const { newCoverage } = require('./coverage.js');
const { forSubject } = require('./encode.js');
const { programs } = require('./generate.js');
const { judgeProgram } = require('./judged.js');
const { valuePrograms, valuesForSubject } = require('./values/generate.js');
const { firstDifference } = require('./values/compare.js');
const { valueCoverage } = require('./values/coverage.js');
const { callsOf, valueRefusals } = require('./values/judge.js');
const { repro: valuesRepro } = require('./values/repro.js');
const { repro: tsfnRepro } = require('./tsfn-repro.js');

const addonOf = (name) => path.join(ROOT, 'build', 'Release', 'explore', `${name}.node`);

/** How a program can end on that runtime, and what its addon may declare. */
function ableTo(runtime) {
  const ends = {
    natural: 'worker',
    exit: 'worker-exit',
    terminate: 'worker-terminate',
    throw: 'worker-throw',
  };
  const able = (variant) =>
    needsOf(variants[variant], { listens: ['worker exit'] }).every((need) =>
      runtime.abilities.includes(need),
    );
  return {
    ends: ['empty', 'main', ...Object.keys(ends).filter((end) => able(ends[end]))],
    napi: [8, 8, ...(runtime.napi >= 10 ? [10] : [])],
  };
}

/**
 * What there is to explore. `addonFor` names the addon of a program: those of one process have the same; `isLast` says of one that nothing comes
 * after it in its process; `judge` gives refusals with their signatures; `compare`, where there is one, what two runtimes differ in.
 */
const AREAS = {
  tsfn: {
    arbitrary: (runtime) => programs(ableTo(runtime)),
    addons: [addonOf('programs'), addonOf('programs-version-10')],
    addonFor: ({ napi }) => addonOf(napi === 10 ? 'programs-version-10' : 'programs'),
    isLast: ({ end }) => end === 'main',
    perProcess: 100,
    subject: require.resolve('../subject/explore.js'),
    forSubject,
    judge: judgeProgram,
    coverage: newCoverage,
    repro: tsfnRepro,
  },
  values: {
    arbitrary: (runtime) => valuePrograms(ableTo(runtime).napi),
    addons: [addonOf('values'), addonOf('values-version-10')],
    addonFor: ({ napi }) => addonOf(napi === 10 ? 'values-version-10' : 'values'),
    isLast: () => false,
    perProcess: 500,
    subject: require.resolve('../subject/values.js'),
    forSubject: valuesForSubject,
    judge: judgeValues,
    coverage: valueCoverage,
    repro: valuesRepro,
    compare: compareValues,
  },
};

function judgeValues({ events, died, how }, program, visit = () => {}) {
  const found = valueRefusals(events, program, visit);
  if (died !== null) {
    const at = callsOf(events).length - 1;
    const kind = `${died} in ${at < 0 ? 'the beginning' : program.calls[at][0]}`;
    found.push({ kind, level: 'must', f: at, n: events.at(-1)?.n ?? 0, text: String(how) });
  }
  return found.map((refusal) => {
    const whole = { when: '', ...refusal };
    return { ...whole, signature: signatureOf(whole) };
  });
}

/** What two runtimes did with a program: in what they differ, as a finding, or null. */
function compareValues(ours, theirs, program) {
  const found = firstDifference(ours.events, theirs.events, program);
  return found && { ...found, level: 'question', when: '', signature: found.kind };
}

module.exports = { AREAS, ableTo, addonOf };

'use strict';

const fs = require('node:fs');
const path = require('node:path');
const UsageError = require('../common/usage-error.js');
const { reproFiles, writeFiles } = require('../repro/folder.js');
const { reproReadme } = require('../repro/readme.js');
const { runCells } = require('../run/run.js');
const { forSubject } = require('./encode.js');
const { AREAS } = require('./areas.js');

/** What a repro needs beside what that of a rule needs, in the order in which a reader wants them. */
const MODULES = [
  'subject/programs.js',
  'explore/split.js',
  'explore/model/refusals.js',
  'explore/model/history.js',
  'explore/model/statuses.js',
  'explore/model/life.js',
  'explore/model/items.js',
  'explore/model/ends.js',
  'explore/model/callbacks.js',
].map((file) => path.join(__dirname, '..', file));
const VARIANTS = { empty: 'main', main: 'main', natural: 'worker' };
/** Of what a race decides: as many rounds in one process. */
const ROUNDS = 50;

/**
 * Writes a finding as a folder that needs nothing of this project, as `repro` does for a rule.
 *
 * @param {object} finding
 * @param {{program: object, seen: number, tries: number}} alone
 * @param {object} options of `explore`, and `save`, the folder of all findings
 * @returns {Promise<string>} where it is
 */
async function saveFinding(finding, alone, options) {
  const target = path.join(options.save, finding.signature.replace(/[^\w]+/g, '-'));
  const rule = ruleOf(finding, alone, options.folder);
  const [variant] = rule.variants;
  const cells = [{ runtime: options.runtime, rule, variant }];
  const { results } = runCells(cells, { ...options, deviations: [], jobs: 1, timeoutMs: 30_000 });
  const all = (await Promise.all(results)).filter((result) => result !== null);
  const files = { ...reproFiles(rule, variant), 'README.md': reproReadme(rule, variant, all) };
  try {
    fs.mkdirSync(target, { recursive: true });
    writeFiles(target, files);
  } catch (error) {
    throw new UsageError(`--save ${options.save}: it cannot be written (${error.code})`);
  }
  return target;
}

/** The finding as a rule of the suite, whose spec is in the folder of the run. */
function ruleOf({ signature, kind, text, number }, { program, seen, tries }, folder) {
  const specFile = path.join(folder, `${signature.replace(/[^\w]+/g, '-')}.js`);
  const variant = VARIANTS[program.end] ?? `worker-${program.end}`;
  const isMain = variant === 'main';
  const rounds = isMain && program.end === 'empty' && seen < tries ? ROUNDS : 1;
  fs.writeFileSync(specFile, specText({ kind, text, number, program, isMain, rounds }));
  const addonFile = AREAS.tsfn.addonFor(program);
  const id = `explore/${path.basename(addonFile, '.node')}`;
  const common = { id, specFile, addonFile, variants: [variant] };
  const fields = { level: 'must', needs: [], listens: [], modules: MODULES };
  return { ...fields, ...require(specFile), ...common };
}

function specText({ kind, text, number, program, isMain, rounds }) {
  const quoted = (value) => JSON.stringify(value, null, 2);
  const { napi, end } = program;
  return `'use strict';

const { runInWorker, runPrograms } = require(${JSON.stringify(require.resolve('../subject/programs.js'))});
const { split } = require(${JSON.stringify(require.resolve('./split.js'))});
const { refusals } = require(${JSON.stringify(require.resolve('./model/refusals.js'))});

/* The program: that of seed ${number}, made as small as it still shows it.
${commentOf(program)}
*/
const PROGRAM = ${quoted(forSubject(program, 0))};
const KIND = ${quoted(kind)};

module.exports = {
  rule: ${quoted(`This program of calls shows nothing that the manual does not allow, as it did: ${text}`)},
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
  napi: ${napi === 10 ? 10 : 4},
${isMain ? '' : "  listens: ['worker exit'],\n"}  perturb: true,

  scenario(addon, tools) {
    ${
      isMain
        ? `runPrograms(addon, Array(${rounds}).fill(PROGRAM), tools.record);`
        : `tools.record('program', 0);
    runInWorker(addon, PROGRAM, tools.record, tools);`
    }
  },
${isMain ? '' : '\n  afterWorker(addon) {\n    addon.go_on();\n  },\n'}
  expect(t, { trace, exit }) {
    const run = { end: PROGRAM.end, napi: ${napi}, died: null, exited: ${end === 'main'} && exit === 0 };
    const found = split(trace)
      .map(({ events }) => refusals(events, run))
      .reduce((all, some) => all.concat(some), [])
      .filter((refusal) => refusal.kind === KIND)
      .map((refusal) => refusal.text);
    t.deepEqual(found, [], 'the model of the manual explains the history');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
`;
}

function commentOf(program) {
  const lines = Object.entries(program).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return lines.map((line) => `   ${line}`).join('\n');
}

module.exports = { saveFinding };

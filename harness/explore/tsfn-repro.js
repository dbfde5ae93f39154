'use strict';

const path = require('node:path');
const { forSubject } = require('./encode.js');

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

const variantOf = ({ end }) => VARIANTS[end] ?? `worker-${end}`;

function specText({ kind, text, number }, program, isRace) {
  const quoted = (value) => JSON.stringify(value, null, 2);
  const { napi, end } = program;
  const isMain = variantOf(program) === 'main';
  const rounds = isRace && end === 'empty' ? ROUNDS : 1;
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

module.exports = { repro: { MODULES, specText, variantOf } };

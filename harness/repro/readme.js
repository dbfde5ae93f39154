'use strict';

const os = require('node:os');
const { version } = require('../../package.json');
const { reproFiles } = require('./folder.js');
const { END_OF_RULE } = require('./script.js');
const { fenced } = require('../text/fenced.js');
const { observed, sentenceOf } = require('../text/observed.js');

const HEADERS = `node -p "require('path').resolve(process.execPath, '../../include/node')"`;
const COMPILE = [
  'mkdir -p build/Release',
  `cc -std=c99 -shared -fPIC -I"$(${HEADERS})" addon.c -o build/Release/addon.node`,
];
const RUN = {
  node: 'node repro.js',
  bun: 'bun repro.js',
  deno: 'deno run --allow-all repro.js',
  electron: 'ELECTRON_RUN_AS_NODE=1 electron repro.js',
};
const PLACES = {
  main: 'in the main thread',
  'main-exit': 'in the main thread, which calls process.exit()',
  'main-throw': 'in the main thread, which ends with an uncaught exception',
  worker: 'in a worker that ends by itself',
  'worker-exit': 'in a worker that calls process.exit()',
  'worker-terminate': 'in a worker that is terminated',
  'worker-throw': 'in a worker that ends with an uncaught exception',
  'nested-worker': 'in the worker of a worker, which ends by itself',
  'nested-worker-terminate': 'in the worker of a worker that is terminated',
};

/**
 * What a person who was handed the folder has to know.
 *
 * @param {object} rule
 * @param {string} variant
 * @param {object[]} results of the suite for this rule and variant, one for each runtime that was tried
 * @returns {string} Markdown
 */
function reproReadme(rule, variant, results) {
  const broken = results.find(({ verdict }) => !['pass', 'skip', 'broken'].includes(verdict));
  const held = results.find(({ verdict }) => verdict === 'pass');
  return `${[
    `# ${rule.rule}`,
    '',
    `${sentenceOf(rule.level)} See <${rule.from}>.`,
    '',
    `This folder tries it ${PLACES[variant]}, and needs nothing but a C compiler and the runtime.`,
    '',
    ...whatMatters(reproFiles(rule, variant)),
    '',
    '## Build it and run it',
    '',
    'With node-gyp:',
    '',
    ...fenced(['npx node-gyp rebuild'], 'sh'),
    '',
    'Or with a compiler alone. Any Node-API headers will do, those of the package node-api-headers too; macOS needs `-undefined dynamic_lookup` as well.',
    '',
    ...fenced(COMPILE, 'sh'),
    '',
    'It is built once; all runtimes load the same file:',
    '',
    ...fenced([RUN.node, RUN.bun, RUN.deno], 'sh'),
    '',
    'Deno before 2.1 needs `--unstable-detect-cjs` as well, and 2.0.0 and 2.0.1 have no way to run it.',
    '',
    "The exit status is 0 where the rule holds, 1 where it is broken, and 125 where that cannot be told: the runtime lacks something, the addon is not there or does not load, or its set-up fails. So in a runtime's own repository this finds the commit:",
    '',
    ...fenced(
      ["git bisect run sh -c 'make || exit 125; ./out/Release/node /path/to/repro.js'"],
      'sh',
    ),
    '',
    'A process that has not ended after 30 seconds is taken for one that never ends; `REPRO_TIME_SCALE=10` makes that ten times as long.',
    '',
    '## What was seen',
    '',
    ...tableOf(results),
    '',
    `On ${os.type()} ${os.release()} ${os.machine()}, by napi-conformance ${version}: rule \`${rule.id}\`, variant \`${variant}\`.`,
    '',
    ...(broken === undefined
      ? ['None of them broke the rule.', '']
      : sectionOf(`${broken.runtime.label}: ${broken.verdict}`, broken)),
    ...(held === undefined ? [] : sectionOf(`${held.runtime.label}: the rule holds`, held)),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

/** Somebody who opens the folder sees thousands of lines, of which few are about the rule. */
function whatMatters({ 'addon.c': addon, 'recording.h': recording, 'repro.js': script }) {
  const linesOf = (text) => text.trimEnd().split('\n').length;
  const [ofRule] = script.split(END_OF_RULE);
  const [c, js] = [linesOf(addon), linesOf(ofRule)];
  return [
    `${c + js} lines matter: the ${c} of \`addon.c\`, which is the addon, and the first ${js} of \`repro.js\`, which are the scenario and what must have happened. The others may be skipped: the ${linesOf(recording)} of \`recording.h\` record what the addon calls, and the last ${linesOf(script) - js} of \`repro.js\` run and judge it.`,
  ];
}

function tableOf(results) {
  const rows = results.map(({ runtime, verdict, reason }) => {
    const why = verdict === 'skip' ? `: ${reason}` : '';
    return `| ${runtime.label} | ${runtime.napi} | ${verdict}${why} |`;
  });
  return ['| runtime | Node-API | verdict |', '| --- | --- | --- |', ...rows];
}

function sectionOf(title, result) {
  const { claims, stderr, trace } = observed(result);
  const known = result.deviation === null ? [] : [`Known: ${knownText(result.deviation)}`, ''];
  return [
    `### ${title}`,
    '',
    ...(result.verdict === 'pass' ? [] : [...fenced(claims), '', ...known]),
    ...(trace.length === 0 ? [] : [...fenced(trace), '']),
    ...(stderr.length === 0 ? [] : ['The end of its stderr:', '', ...fenced(stderr), '']),
  ];
}

function knownText({ cause, reason, issue }) {
  return `${cause}: ${reason} (${issue})`;
}

module.exports = { COMPILE, PLACES, RUN, reproReadme };

'use strict';

const os = require('node:os');
const path = require('node:path');
const { ROOT } = require('../common/paths.js');
const { version: suite } = require('../../package.json');
const { standingOf } = require('../judge/deviations.js');
const { addonBody, addonFiles } = require('../repro/addon.js');
const { COMPILE, PLACES, RUN } = require('../repro/readme.js');
const { reproScript } = require('../repro/script.js');
const { fenced } = require('../text/fenced.js');
const { groupBy } = require('./group.js');
const { causeOf, clearerFirst, restLines, titleOf } = require('./issue-cause.js');
const { observed, sentenceOf } = require('../text/observed.js');

/** What somebody reads to its end, in bytes; a tracker takes some more. */
const LONGEST = 20_000;

/** What the template of each runtime asks for, in its order. */
const NODE = [
  ['Version', ({ runtime }) => [`v${runtime.version}`]],
  ['Platform', platform],
  ['Subsystem', () => ['node-api']],
  ['What steps will reproduce the bug?', steps],
  ['How often does it reproduce? Is there a required condition?', conditions],
  ['What is the expected behavior? Why is that the expected behavior?', expectation],
  ['What do you see instead?', actual],
  ['Additional information', additions],
];
const BUN = [
  ['What version of Bun is running?', ({ runtime }) => [runtime.version]],
  ['What platform is your computer?', platform],
  ['What steps can reproduce the bug?', steps],
  ['How often does it reproduce? Is there a required condition?', conditions],
  ['What is the expected behavior?', expectation],
  ['What do you see instead?', actual],
  ['Additional information', additions],
];
const DENO = [
  [null, ({ runtime }) => [`Version: Deno ${runtime.version}`]],
  ['Platform', platform],
  ['Steps to reproduce', steps],
  ['Expected', expectation],
  ['Actual', actual],
  ['Condition', conditions],
  ['Additional information', additions],
];
const TEMPLATES = { node: NODE, bun: BUN, deno: DENO, electron: NODE };

/**
 * Issues to paste into the tracker of a runtime: one for each cause that is recorded, whatever the number of rules and variants, and one
 * for each rule that is broken without one. What the manual leaves open is none.
 *
 * @param {object[]} results of all cells of a run
 * @param {object[]} rules of these cells
 * @param {{here: boolean}} options `here`: they were run on this machine
 * @returns {string} Markdown; the first line of each issue is its title
 */
function reportIssue(results, rules, { here }) {
  const reported = results.filter(
    (result) =>
      result.verdict !== 'pass' &&
      // Merged results may be of a suite that had other rules.
      rules.some(({ id }) => id === result.rule) &&
      result.level !== 'may' &&
      ['broken rule', 'known'].includes(standingOf(result)),
  );
  const issues = groupBy(reported, (result) => `${causeOf(result)} ${result.runtime.label}`).map(
    (ofCause) => {
      const byRule = groupBy(ofCause, ({ rule }) => rule).sort(clearerFirst);
      const [cells, ...rest] = byRule;
      const [{ rule: id, runtime }] = cells;
      const rule = rules.find((other) => other.id === id);
      const others = results.filter((result) => result.rule === id && !cells.includes(result));
      return issueOf({ rule, runtime, cells, others, rest, rules, here });
    },
  );
  return issues.length === 0
    ? 'No rule is broken, so there is no issue to report.\n'
    : // Where the suite lies on this machine is nobody's business, and stands in stacks.
      issues.join('\n---\n\n').replaceAll(`${ROOT}${path.sep}`, '');
}

function issueOf(matter) {
  const whole = textOf({ ...matter, whole: true });
  return Buffer.byteLength(whole) <= LONGEST ? whole : textOf({ ...matter, whole: false });
}

function textOf(matter) {
  const lines = [`# Node-API: ${titleOf(matter)}`, ''];
  for (const [heading, write] of TEMPLATES[matter.runtime.name] ?? NODE) {
    if (heading !== null) lines.push(`### ${heading}`, '');
    lines.push(...write(matter), '');
  }
  return lines.join('\n');
}

/** What `uname -a` says, without the name of the machine. */
function platform({ here }) {
  if (!here) return ['(The results come from a file: say where they were made.)'];
  return fenced([`${os.type()} ${os.release()} ${os.version()} ${os.machine()}`]);
}

/** A tracker takes no more than some 65,000 characters, and the comments are in the suite. */
function withoutComments(script) {
  return script.replace(/^\/\*\*[^]*?\*\/\n/gm, '');
}

function steps({ rule, runtime, cells: [{ variant }], whole }) {
  const folded = (name, text, language) => [
    `<details><summary><code>${name}</code></summary>`,
    '',
    ...fenced(text.trimEnd().split('\n'), language),
    '',
    '</details>',
  ];
  return [
    'An addon does this:',
    '',
    ...fenced(addonBody(rule).split('\n'), 'c'),
    '',
    `And ${PLACES[variant]} JavaScript does this with it:`,
    '',
    ...fenced(scenarioLines(rule), 'js'),
    '',
    ...(whole
      ? [
          'Whole, and without any dependency: save these three files in an empty folder, and there',
          '',
          ...fenced(
            [
              `echo '{ "type": "commonjs" }' > package.json`,
              ...COMPILE,
              RUN[runtime.name] ?? RUN.node,
            ],
            'sh',
          ),
          '',
          ...Object.entries(addonFiles(rule)).flatMap(([name, text]) => [
            ...folded(name, text, 'c'),
            '',
          ]),
          ...folded('repro.js', withoutComments(reproScript(rule, variant)), 'js'),
        ]
      : [
          `Attached is the folder that \`napi-conformance repro ${rule.id} --variant ${variant}\` writes. It has the addon with what records its calls, needs nothing else, and its README.md says how to run it; \`${RUN[runtime.name] ?? RUN.node}\` exits with 1 where this is broken, and with 0 where it is not.`,
        ]),
  ];
}

/** The functions of the spec that run in the subject, as they are written there. */
function scenarioLines(rule) {
  return ['beforeWorker', 'scenario', 'afterWorker']
    .filter((name) => rule[name] !== undefined)
    .flatMap((name) => rule[name].toString().split('\n'))
    .map((line) => line.replace(/^ {2}(?=[ }])/, ''));
}

function conditions({ cells, others, runtime }) {
  const list = (results) => results.map(({ variant }) => PLACES[variant]).join('; ');
  const own = others.filter((result) => result.runtime.label === runtime.label);
  const held = own.filter(({ verdict }) => verdict === 'pass');
  const racy = cells.some(({ deviation }) => deviation?.verdicts.includes('pass'));
  return [
    `It came when this ran ${list(cells)}.`,
    ...(held.length === 0 ? [] : [`It did not come ${list(held)}.`]),
    ...(racy ? ['A race or freed memory decides, so it does not come each time.'] : []),
  ];
}

function expectation({ rule }) {
  return [
    `${rule.rule}.`,
    '',
    `${sentenceOf(rule.level)} See ${rule.from}`,
    ...(rule.basis.length === 0 ? [] : ['', 'By section, in few words:', '']),
    ...rule.basis.map((text) => `- ${text}`),
  ];
}

function actual({ cells: [result] }) {
  const { claims, stderr, trace } = observed(result);
  return [
    ...fenced(claims),
    '',
    'What happened, a column for each thread, and time goes down:',
    '',
    ...fenced(trace),
    ...(stderr.length === 0 ? [] : ['', 'The end of stderr:', '', ...fenced(stderr)]),
  ];
}

function additions({ rule, cells, others, runtime, rest, rules }) {
  const [{ variant, deviation }] = cells;
  const held = others.filter(
    (result) =>
      result.runtime.label !== runtime.label &&
      result.variant === variant &&
      result.verdict === 'pass',
  );
  const labels = held.map((result) => result.runtime.label).join(', ');
  return [
    ...(held.length === 0
      ? []
      : [`The same binary of the addon does as expected on ${labels}.`, '']),
    ...(deviation === null ? [] : [`The cause, as far as it is known: ${deviation.reason}`, '']),
    ...restLines(rest, rules),
    `Found by napi-conformance ${suite}: rule \`${rule.id}\`, variant \`${variant}\`.`,
  ];
}

module.exports = { reportIssue };

'use strict';

const { styleText } = require('node:util');
const { standingOf } = require('../judge/deviations.js');
const { causesOf, causeTitle } = require('./causes.js');
const { groupBy } = require('./group.js');
const { racyText } = require('../run/repeat.js');
const { wrap } = require('../text/wrap.js');
const {
  deviationText,
  evidenceLines,
  failureLines,
  roundsOf,
  titleOf,
} = require('../text/text.js');

const MARKS = {
  quiet: ['green', '✓'],
  known: ['yellow', '~'],
  tolerated: ['yellow', '~'],
  'broken rule': ['red', '✗'],
  gone: ['red', '!'],
};

/**
 * What a person reads at the end: a line for each rule with its variants, then the causes of what is known, and what is behind
 * each that is not well.
 *
 * @param {object[]} results of one or more runtimes, in their order
 * @param {{rules: object[], colour: boolean, durationMs: number|null, missing?: string|null, width?: number}} about `missing` says what
 *   has no result, `width` is that of the terminal, in columns
 * @returns {string}
 */
function reportPretty(results, about) {
  const { rules, colour, durationMs, missing = null, width = process.stdout.columns } = about;
  const sentences = new Map(rules.map((rule) => [rule.id, rule.rule]));
  const paint = (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const lines = [];
  for (const ofRuntime of groupBy(results, (result) => result.runtime.label)) {
    const { label, napi } = ofRuntime[0].runtime;
    lines.push('', `  ${paint('bold', label)}  Node-API ${napi}`, '');
    const byRule = groupBy(ofRuntime, (result) => result.rule);
    const width = Math.max(...byRule.map(([{ rule }]) => rule.length));
    for (const ofRule of byRule) {
      const cells = ofRule.map((result) => cellOf(result, paint)).join('  ');
      lines.push(`  ${ofRule[0].rule.padEnd(width)}  ${cells}`);
    }
  }
  for (const cause of causesOf(results)) lines.push('', ...causeLines(cause, paint, width || 100));
  for (const result of results) {
    if (!['quiet', 'known'].includes(standingOf(result)))
      lines.push('', ...detailLines(result, sentences, paint, width || 100));
  }
  const duration = durationMs === null ? '' : `   ${(durationMs / 1000).toFixed(1)} s`;
  if (missing !== null) lines.push('', `  ${paint('red', '!')} ${missing}`);
  lines.push('', `  ${countsOf(results)}${duration}`, ...togetherLines(results), '');
  return lines.join('\n');
}

/** How many passed in a process with others, and how many were to, and did so alone. */
function togetherLines(results) {
  const passed = results.filter(({ together }) => together === 'pass').length;
  const twice = results.filter(
    ({ together, verdict }) => ![null, 'pass'].includes(together) && verdict === 'pass',
  ).length;
  if (passed + twice === 0) return [];
  return [`  ${passed} passed together${twice > 0 ? `, ${twice} only alone` : ''}`];
}

function cellOf(result, paint) {
  if (result.verdict === 'skip') return paint('dim', `- ${result.variant}`);
  const [style, mark] = MARKS[standingOf(result)];
  const verdict = result.verdict === 'pass' ? '' : `: ${result.verdict}`;
  const rounds = result.rounds === null ? '' : ` (${roundsOf(result)})`;
  const racy = racyText(result) === null ? '' : ` (${racyText(result)})`;
  return `${paint(style, mark)} ${result.variant}${verdict}${racy}${rounds}`;
}

function causeLines(cause, paint, width) {
  const [style, mark] = MARKS.known;
  return [
    `  ${paint(style, mark)} ${causeTitle(cause)}`,
    ...wrap(`${cause.reason} (${cause.issue})`, width - 6, '      '),
    ...wrap(`in ${cause.titles.join(', ')}`, width - 6, '      '),
  ];
}

function detailLines(result, sentences, paint, width) {
  const standing = standingOf(result);
  const [style, mark] = MARKS[standing];
  const racy = racyText(result);
  const verdict = racy === null ? result.verdict : `${result.verdict} (${racy})`;
  const title = `  ${paint(style, mark)} ${titleOf(result)} on ${result.runtime.label}: ${verdict}`;
  const lines = [title, `      ${sentences.get(result.rule) ?? ''}`.trimEnd()];
  if (standing === 'gone') lines.push(`      ${deviationText(result)}`);
  if (result.verdict === 'pass') return lines;
  const failures = result.failures
    .flatMap(failureLines)
    .map((line) => `      ${paint('red', line)}`);
  return [
    ...lines,
    ...failures,
    ...evidenceLines(result, { width: width - 6 }).map((line) => `      ${paint('dim', line)}`),
  ];
}

/** "31 pass, 2 known deviations, 1 skip": the counts by what they mean, the empty ones left out. */
function countsOf(results) {
  const counts = new Map();
  for (const result of results) {
    const standing = standingOf(result);
    const words = {
      known: 'known deviation',
      tolerated: 'left open by the manual',
      gone: 'deviation gone',
    };
    const key = words[standing] ?? result.verdict;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${count} ${key}`).join(', ');
}

module.exports = { reportPretty, countsOf };

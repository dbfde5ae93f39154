'use strict';

const { styleText } = require('node:util');
const { standingOf } = require('../deviations.js');
const { evidenceLines, failureLines, titleOf, roundsOf } = require('./text.js');

const MARKS = {
  quiet: ['green', '✓'],
  known: ['yellow', '~'],
  tolerated: ['yellow', '~'],
  'broken rule': ['red', '✗'],
  gone: ['red', '!'],
};

/**
 * What a person reads at the end: a line for each rule with its variants, then what is behind each that is not well.
 *
 * @param {object[]} results of one or more runtimes, in their order
 * @param {Map<string, string>} sentences the rules' sentences by id
 * @param {{colour: boolean, durationMs: number}} options
 * @returns {string}
 */
function reportPretty(results, sentences, { colour, durationMs }) {
  const paint = (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const lines = [];
  for (const ofRuntime of groupBy(results, (result) => result.runtime.label)) {
    const { label, napi } = ofRuntime[0].runtime;
    lines.push('', `  ${paint('bold', label)}  Node-API ${napi}`, '');
    const rules = groupBy(ofRuntime, (result) => result.rule);
    const width = Math.max(...rules.map(([{ rule }]) => rule.length));
    for (const ofRule of rules) {
      const cells = ofRule.map((result) => cellOf(result, paint)).join('  ');
      lines.push(`  ${ofRule[0].rule.padEnd(width)}  ${cells}`);
    }
  }
  for (const result of results) {
    if (standingOf(result) !== 'quiet') lines.push('', ...detailLines(result, sentences, paint));
  }
  lines.push('', `  ${countsOf(results)}   ${(durationMs / 1000).toFixed(1)} s`, '');
  return lines.join('\n');
}

function cellOf(result, paint) {
  if (result.verdict === 'skip') return paint('dim', `- ${result.variant}`);
  const [style, mark] = MARKS[standingOf(result)];
  const verdict = result.verdict === 'pass' ? '' : `: ${result.verdict}`;
  const rounds = result.rounds === null ? '' : ` (${roundsOf(result)})`;
  return `${paint(style, mark)} ${result.variant}${verdict}${rounds}`;
}

function detailLines(result, sentences, paint) {
  const standing = standingOf(result);
  const [style, mark] = MARKS[standing];
  const title = `  ${paint(style, mark)} ${titleOf(result)} on ${result.runtime.label}: ${result.verdict}`;
  const lines = [title, `      ${sentences.get(result.rule)}`];
  if (standing === 'known')
    return [...lines, `      known: ${result.deviation.reason} (${result.deviation.issue})`];
  if (standing === 'gone') {
    return [
      ...lines,
      `      recorded as a deviation, and gone: ${result.deviation.reason} (${result.deviation.issue})`,
    ];
  }
  const failures = result.failures
    .flatMap(failureLines)
    .map((line) => `      ${paint('red', line)}`);
  return [
    ...lines,
    ...failures,
    ...evidenceLines(result).map((line) => `      ${paint('dim', line)}`),
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

function groupBy(values, keyOf) {
  const groups = new Map();
  for (const value of values) {
    const key = keyOf(value);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(value);
  }
  return [...groups.values()];
}

module.exports = { reportPretty, countsOf };

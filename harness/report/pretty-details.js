'use strict';

const { standingOf } = require('../judge/deviations.js');
const { causeTitle } = require('./causes.js');
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

/** What the summary of the terminal tells of single rules, causes and alarms. */

const MARKS = {
  quiet: ['green', '✓'],
  known: ['yellow', '~'],
  tolerated: ['yellow', '~'],
  'broken rule': ['red', '✗'],
  gone: ['red', '!'],
};

/** A line for each rule with its variants, by runtime. */
function ruleLines(byRuntime, { paint }) {
  return byRuntime.flatMap((ofRuntime) => {
    const { label, napi } = ofRuntime[0].runtime;
    const byRule = groupBy(ofRuntime, (result) => result.rule);
    const width = Math.max(...byRule.map(([{ rule }]) => rule.length));
    const lines = byRule.map((ofRule) => {
      const cells = ofRule.map((result) => cellOf(result, paint)).join('  ');
      return `  ${ofRule[0].rule.padEnd(width)}  ${cells}`;
    });
    return ['', `  ${paint('bold', label)}  Node-API ${napi}`, '', ...lines];
  });
}

function cellOf(result, paint) {
  if (result.verdict === 'skip') return paint('dim', `- ${result.variant}`);
  const [style, mark] = MARKS[standingOf(result)];
  const verdict = result.verdict === 'pass' ? '' : `: ${result.verdict}`;
  const rounds = result.rounds === null ? '' : ` (${roundsOf(result)})`;
  const racy = racyText(result) === null ? '' : ` (${racyText(result)})`;
  return `${paint(style, mark)} ${result.variant}${verdict}${racy}${rounds}`;
}

function causeLines(cause, { paint, width }) {
  const [style, mark] = MARKS.known;
  return [
    `  ${paint(style, mark)} ${causeTitle(cause)}`,
    ...wrap(`${cause.reason} (${cause.issue})`, width - 6, '      '),
    ...wrap(`in ${cause.titles.join(', ')}`, width - 6, '      '),
  ];
}

function alarmLines(result, { sentences, paint, width }) {
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

module.exports = { alarmLines, causeLines, ruleLines };

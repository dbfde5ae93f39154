'use strict';

const { inspect } = require('node:util');
const { lanesFit, lanesText } = require('./lanes-text.js');
const { printable, printableLines } = require('../common/printable.js');

/** What several reports say of a result, in words. */

const titleOf = (result) =>
  result.variant === 'main' ? result.rule : `${result.rule} (${result.variant})`;

/** How often a rule about a race has tried. */
const roundsOf = ({ rounds }) => (rounds === 1 ? '1 round' : `${rounds} rounds`);

/** What is recorded for a result, and whether it still shows. */
function deviationText({ deviation: { verdicts, cause, reason, issue }, verdict, counts }) {
  const passes = counts?.pass ?? Number(verdict === 'pass');
  const gone = passes > 0 && !verdicts.includes('pass');
  const often = verdict === 'pass' ? 'gone' : `gone in ${passes} runs`;
  return `${gone ? `recorded as a deviation, and ${often}` : 'known'}: ${cause}: ${reason} (${issue})`;
}

function commandLineOf(result) {
  return result.command
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
    .join(' ');
}

const show = (value) =>
  printable(inspect(value, { depth: 5, breakLength: Infinity, compact: true, maxArrayLength: 40 }));

/** One failed assertion, as lines. */
function failureLines({ message, operator, expected, actual }) {
  if (operator === undefined) return [message];
  return [
    message,
    `  expected ${operator === 'equal' || operator === 'ok' ? '' : `${operator} `}${show(expected)}`,
    `  actual   ${show(actual)}`,
  ];
}

/**
 * What a person needs to look further: how to run it again, how it ended, its trace, and the end of its stderr.
 *
 * @param {object} result
 * @param {{traceLines?: number, width?: number}} [options] with `width`, the trace is drawn as lanes where they fit so many
 *   columns, otherwise its last lines are listed
 * @returns {string[]}
 */
function evidenceLines(result, { traceLines = 12, width } = {}) {
  const { code, signal } = result.exit;
  const lines = [
    `run again: ${commandLineOf(result)}`,
    `ended with: ${signal ?? `status ${code}`} after ${result.durationMs} ms`,
  ];
  lines.push(...traceLinesOf(result.trace, traceLines, width));
  const stderr = printableLines(result.stderr, 8);
  if (stderr.length > 0) lines.push('stderr, its end:', ...stderr.map((line) => `  ${line}`));
  return lines;
}

function traceLinesOf(trace, most, width) {
  if (trace.length === 0) return [];
  if (width !== undefined && lanesFit(trace, width - 2))
    return ['trace:', ...lanesText(trace, { width: width - 2 }).map((line) => `  ${line}`)];
  const shown = trace.slice(-most);
  return [
    `trace, the last ${shown.length} of ${trace.length}:`,
    ...shown.map((event) => `  ${eventLine(event)}`),
  ];
}

/** An event for people: its number, its thread, what happened, and its other members. */
function eventLine({ n, thread, event, name, ...rest }) {
  const members = Object.entries(rest).map(
    ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return printable(
    `${String(n).padStart(3)} ${thread.padEnd(10)} ${event} ${name ?? ''} ${members.join(' ')}`.trimEnd(),
  );
}

module.exports = {
  commandLineOf,
  deviationText,
  evidenceLines,
  failureLines,
  roundsOf,
  show,
  titleOf,
};

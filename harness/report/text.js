'use strict';

const { inspect } = require('node:util');
const { printable, printableLines } = require('./printable.js');

/** What several reports say of a result, in words. */

const titleOf = (result) =>
  result.variant === 'main' ? result.rule : `${result.rule} (${result.variant})`;

/** What is recorded for a result, and whether it still shows. */
function deviationText({ deviation: { verdicts, reason, issue }, verdict, counts }) {
  const passes = counts?.pass ?? Number(verdict === 'pass');
  const gone = passes > 0 && !verdicts.includes('pass');
  const often = verdict === 'pass' ? 'gone' : `gone in ${passes} runs`;
  return `${gone ? `recorded as a deviation, and ${often}` : 'known'}: ${reason} (${issue})`;
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

/** What a person needs to look further: how to run it again, how it ended, the end of its trace and of its stderr. */
function evidenceLines(result, { traceLines = 12 } = {}) {
  const { code, signal } = result.exit;
  const lines = [
    `run again: ${commandLineOf(result)}`,
    `ended with: ${signal ?? `status ${code}`} after ${result.durationMs} ms`,
  ];
  const shown = result.trace.slice(-traceLines);
  if (shown.length > 0) lines.push(`trace, the last ${shown.length} of ${result.trace.length}:`);
  for (const event of shown) lines.push(`  ${eventLine(event)}`);
  const stderr = printableLines(result.stderr, 8);
  if (stderr.length > 0) lines.push('stderr, its end:', ...stderr.map((line) => `  ${line}`));
  return lines;
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

module.exports = { deviationText, evidenceLines, failureLines, titleOf };

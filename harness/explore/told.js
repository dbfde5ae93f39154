'use strict';

const { printable } = require('../common/printable.js');
const { lanesText } = require('../text/lanes-text.js');

/** What `explore` prints. */

function sortedFindings({ findings }) {
  return [...findings.values()].sort(
    (a, b) => b.count - a.count || (a.signature < b.signature ? -1 : 1),
  );
}

/** @param {object} tally of `explore` */
function summaryText(tally, { runtime, seed, seconds }) {
  const all = sortedFindings(tally);
  const known = all.filter(({ cause }) => cause !== null);
  const open = all.filter(({ cause, level }) => cause === null && level !== 'must');
  const pace = Math.round(tally.programs / seconds);
  return [
    `${tally.programs} programs from seed ${seed} on ${runtime.label}, in ${Math.round(seconds)} s (${pace} a second, ${tally.processes} processes)`,
    `been through: ${tally.coverage.told()}`,
    ...list('refused, and recorded', known),
    ...list('no breach: the manual does not say it', open),
    '',
  ].join('\n');
}

function list(title, findings) {
  if (findings.length === 0) return [];
  return [
    `${title}:`,
    ...findings.map(
      ({ signature, cause, level, count, number }) =>
        `  ${String(count).padStart(6)}  ${signature}${cause === null ? ` (${level})` : `: ${cause}`}, first with seed ${number}`,
    ),
  ];
}

/**
 * @param {object} finding
 * @param {{seen: number, tries: number, program: object, events: object[]}|null} alone what came of it alone, or null where it was not tried
 */
function findingText(finding, alone, { named, areaName }) {
  const { signature, count, number, before } = finding;
  const of = alone ?? finding;
  return [
    `refused, and new: ${signature}`,
    `  ${printable(of.text, 1000)}`,
    `  in ${count} of the programs, first with seed ${number}${often(alone, before)}`,
    `  again: napi-conformance explore --runtime ${named} --area ${areaName} --seed ${number} --runs 1`,
    `  the program: ${printable(JSON.stringify(of.program), 4000)}`,
    ...lanesText(of.events.filter(({ event }) => event !== 'context')).map((line) => `  ${line}`),
    '',
    '',
  ].join('\n');
}

/** A difference between two runtimes: what the smallest program is, and what each of them has. */
function questionText(
  { text, count, number, names },
  alone,
  { runtime, against, named, againstNamed },
) {
  const { program, events } = alone ?? {};
  const small = alone !== null && alone.seen > 0;
  return [
    `question: ${printable(small ? alone.text : text, 1000)} (${runtime.label} against ${against.label})`,
    `  in ${count} of the programs, first with seed ${number}, of ${[...names].sort().join(', ')}`,
    `  again: napi-conformance explore --runtime ${named} --against ${againstNamed} --area values --seed ${number} --runs 1`,
    ...(small ? [`  the program: ${printable(JSON.stringify(program), 4000)}`] : []),
    ...(small ? lanesText(events).map((line) => `  ${line}`) : []),
    '',
    '',
  ].join('\n');
}

function often(alone, before) {
  if (alone === null) return '';
  if (alone.seen > 0) return `; the one below alone, in ${alone.seen} of ${alone.tries} tries`;
  return `; alone in none of ${alone.tries} tries${before > 0 ? `, after ${before} others in its process` : ''}`;
}

module.exports = { findingText, questionText, sortedFindings, summaryText };

'use strict';

const { kindOf } = require('./kinds.js');

/**
 * What harness/report/html/pack.js has packed, for reading.
 *
 * @param {object} packed
 * @returns {object} its members, and `cellAt(row, column)`, `deviationAt`, `verdictAt`, `standingAt`, `kindAt` and `exampleOf(row)`
 */
function readResults(packed) {
  const { verdicts, standings, subjects, rows, texts, shapes, traces, cells } = packed;
  const pass = verdicts.indexOf('pass');

  const verdictAt = (row, column) => {
    const cell = cells[row][column];
    return cell === null || cell === undefined
      ? null
      : verdicts[typeof cell === 'number' ? pass : cell[0]];
  };
  const standingAt = (row, column) => {
    const cell = cells[row][column];
    return cell === null ? null : standings[typeof cell === 'number' ? 0 : cell[1]];
  };
  /** What a cell counts as (kinds.js), null where it was not run. */
  function kindAt(row, column) {
    const verdict = verdictAt(row, column);
    return verdict && kindOf(verdict, standingAt(row, column), rows[row].level);
  }
  const reasonAt = (row, column) => {
    const cell = cells[row][column];
    return Array.isArray(cell) ? texts[cell[5]] : '';
  };
  const parsed = (number) => (texts[number] === '' ? null : JSON.parse(texts[number]));

  const deviations = new Map();
  /** What is recorded for a cell, the same object wherever it is the same, or null. */
  function deviationAt(row, column) {
    const cell = cells[row][column];
    const number = Array.isArray(cell) ? cell[6] : 0;
    if (!deviations.has(number)) deviations.set(number, parsed(number));
    return deviations.get(number);
  }

  function cellAt(row, column) {
    const cell = cells[row][column];
    if (cell === null) return null;
    const [, , durationMs, end, rounds, reason, , failures, stderr, trace, command] =
      typeof cell === 'number' ? [pass, 0, cell, null, -1, 0, 0, 0, 0, 0, 0] : cell;
    return {
      row,
      column,
      subject: subjects[column],
      rule: rows[row],
      verdict: verdictAt(row, column),
      standing: standingAt(row, column),
      kind: kindAt(row, column),
      durationMs,
      end: end === null ? 'status 0' : texts[end],
      rounds: rounds === -1 ? null : rounds,
      reason: texts[reason],
      deviation: deviationAt(row, column),
      failures: parsed(failures) ?? [],
      stderr: texts[stderr],
      trace: trace === 0 ? null : readTrace(traces[trace - 1]),
      command: commandOf(command || rows[row].command, subjects[column]),
    };
  }

  const commandOf = (number, subject) =>
    number < 0 ? texts[-number] : `${subject.command} ${texts[number]}`;

  function readTrace({ events: numbers, total, arrows, undelivered }) {
    const events = [];
    let n = -1;
    for (let i = 0; i < numbers.length;) {
      const [shape, ...slots] = shapes[numbers[i++]];
      n += numbers[i++];
      const back = numbers[i++];
      const event = { n, ...shape };
      if (back !== 0) event.of = n - back;
      for (const name of slots) event[name] = numbers[i++];
      events.push(event);
    }
    return { events, total: total ?? events.length, arrows, undelivered };
  }

  /** The column of a row to compare others with, -1 where none passes: the newest Node that does, or else another runtime. */
  function exampleOf(row) {
    const kept = subjects.map((_, at) => at).filter((at) => passesWithTrace(cells[row][at]));
    return kept.find((at) => subjects[at].name === 'node') ?? kept[0] ?? -1;
  }
  const passesWithTrace = (cell) => Array.isArray(cell) && cell[0] === pass && cell[9] > 0;

  return { ...packed, cellAt, deviationAt, verdictAt, standingAt, kindAt, reasonAt, exampleOf };
}

module.exports = { readResults };

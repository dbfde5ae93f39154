'use strict';

const { version } = require('../../package.json');
const { OF_A_RUN } = require('../run/repeat.js');

/** What a row is made of, in its order. Readers outside of this project rely on it. */
const ROW = [
  ...['rule', 'variant', 'level', 'runtime', 'command', 'verdict', 'counts', 'reason'],
  'together',
  ...['deviation', 'failures', 'rounds', 'durationMs', 'exit', 'stderr', 'trace', 'others'],
];

/**
 * Writes the results as one object, stable from the first release on. A row is a line, and is written by itself: a trace is long,
 * all of them together may be more than one string can hold, and a person who looks for a cell has grep.
 *
 * @param {object[]} results
 * @param {{plan: object[], shards: string[]}} whole which cells there should be (see plan.js), and which shards these are of
 * @param {function(string)} write
 */
function reportJson(results, { plan, shards }, write) {
  const head = { suite: version, shards, planned: plan, results: [] };
  write(`${escapeUnsafe(JSON.stringify(head)).slice(0, -']}'.length)}\n`);
  results.forEach((result, index) => write(`${index > 0 ? ',\n' : ''}${rowText(result)}`));
  write(results.length > 0 ? '\n]}\n' : ']}\n');
}

function rowText(result) {
  const row = pick(ROW, { reason: null, ...result });
  row.others = result.others.map((run) => pick(OF_A_RUN, { reason: null, ...run }));
  return escapeUnsafe(JSON.stringify(row));
}

function pick(fields, object) {
  return Object.fromEntries(fields.map((field) => [field, object[field]]));
}

/** JSON escapes the control characters of ASCII alone; a terminal obeys more than those. */
function escapeUnsafe(json) {
  return json.replace(/[\x7f-\x9f\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (text) =>
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
      .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

module.exports = { reportJson, ROW, rowText };

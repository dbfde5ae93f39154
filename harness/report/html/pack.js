'use strict';

const { standingOf } = require('../../judge/deviations.js');
const variants = require('../../subject/variants.js');
const { VERDICTS } = require('../../judge/verdict.js');
const { compareTexts, rowKey, subjectsOf } = require('./pack-subjects.js');
const { packTraces } = require('./pack-traces.js');
const { spanOf } = require('./span.js');
const { withoutPlaces } = require('./places.js');
const { printable, printableLines } = require('../../common/printable.js');
const { commandLineOf, show } = require('../../text/text.js');

const STANDINGS = ['quiet', 'known', 'tolerated', 'broken rule', 'gone'];
const MOST_FAILURES = 12;

/**
 * The results as the HTML page wants them: rows of rule and variant, columns of subjects, every text and every trace once.
 * Whatever the order of the results, it is the same.
 *
 * @param {object[]} results rows of the JSON report
 * @param {object[]} rules as loadRules gives them; a row may be of a rule that is not among them
 * @returns {object} JSON; harness/report/html/page/data.js reads it
 */
function packResults(results, rules) {
  const subjects = subjectsOf(results);
  const rows = rowsOf(results, rules);
  const texts = makeTable();
  const traces = packTraces();
  const cells = rows.map((row) => {
    const ofRow = subjects.map((subject) => subject.results.get(row.key) ?? null);
    const shown = examplesOf(ofRow);
    const ranges = rangesOf(ofRow);
    return ofRow.map((result) => result && packCell(result, row, { texts, traces, shown, ranges }));
  });
  return {
    verdicts: VERDICTS,
    standings: STANDINGS,
    subjects: subjects.map(({ name, version, line, napi, label, head, command }) => ({
      ...{ name, version, line, napi, label, head, command },
    })),
    rows: rows.map(({ rule, variant, level, sentence, from, napi, command }) => ({
      ...{ rule, variant, level, sentence, from, napi, command },
    })),
    texts: texts.all,
    ...traces.packed,
    cells,
  };
}

/** A number for each different text; none has 0. */
function makeTable() {
  const all = [''];
  const numbers = new Map([['', 0]]);
  const number = (text) => {
    if (!numbers.has(text)) numbers.set(text, all.push(text) - 1);
    return numbers.get(text);
  };
  return { all, number };
}

function rowsOf(results, rules) {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const order = Object.keys(variants);
  const rows = new Map();
  for (const result of results) {
    const { rule: sentence = null, from = null, napi = null } = known.get(result.rule) ?? {};
    const [rule, variant, level] = [result.rule, result.variant, result.level].map(printable1);
    rows.set(rowKey(result), { key: rowKey(result), rule, variant, level, sentence, from, napi });
  }
  return [...rows.values()].sort(
    (a, b) =>
      compareTexts(a.rule, b.rule) ||
      order.indexOf(a.variant) - order.indexOf(b.variant) ||
      compareTexts(a.variant, b.variant),
  );
}

const printable1 = (value) => printable(String(value), 200);

/** Of the cells that pass, those whose traces are kept: that of the newest release of each runtime. */
function examplesOf(ofRow) {
  const passing = ofRow.filter((result) => result?.verdict === 'pass');
  // The newest of a runtime comes first, and is kept last.
  const newest = passing.reverse().map((result) => [result.runtime.name, result]);
  return new Set(new Map(newest).values());
}

/** The ranges that are recorded for a row, by runtime. */
function rangesOf(ofRow) {
  const ranges = new Map();
  for (const result of ofRow) {
    if (result === null || result.deviation === null) continue;
    const { name } = result.runtime;
    ranges.set(name, [...(ranges.get(name) ?? []), String(result.deviation.range)]);
  }
  return ranges;
}

/** A cell that passes, and of which there is no more to say, is how many milliseconds it took. */
function packCell(result, row, { texts, traces, shown, ranges }) {
  const standing = standingOf(result);
  const quiet = result.verdict === 'pass' && standing === 'quiet';
  const { code, signal } = result.exit;
  const trace = quiet && !shown.has(result) ? 0 : traces.add(result.trace);
  const command = packCommand(result, texts);
  row.command ??= command;
  const durationMs = Math.round(Number(result.durationMs));
  if (quiet && trace === 0 && code === 0 && result.rounds === null && command === row.command)
    return durationMs;
  const { deviation, failures, reason, stderr } = result;
  return [
    VERDICTS.indexOf(result.verdict),
    STANDINGS.indexOf(standing),
    durationMs,
    texts.number(printable(String(signal ?? `status ${code}`))),
    Number(result.rounds ?? -1),
    texts.number(printable(String(reason ?? ''))),
    texts.number(
      deviation === null ? '' : JSON.stringify(deviationOf(deviation, result.runtime, ranges)),
    ),
    texts.number(failures.length === 0 ? '' : JSON.stringify(failuresOf(failures))),
    texts.number(quiet ? '' : printableLines(String(stderr)).map(withoutPlaces).join('\n')),
    trace,
    command === row.command ? 0 : command,
  ];
}

/** The text of the words behind those that start the runtime; a negative number where they are not in front. */
function packCommand(result, texts) {
  const line = commandLineOf(result);
  const start = `${commandLineOf(result.runtime)} `;
  return line.startsWith(start)
    ? texts.number(withoutPlaces(line.slice(start.length)))
    : -texts.number(withoutPlaces(line));
}

function deviationOf(deviation, runtime, ranges) {
  const fields = ['range', 'cause', 'reason', 'issue'];
  return {
    ...Object.fromEntries(
      fields.map((field) => [field, printable(String(deviation[field]), 2000)]),
    ),
    ...spanOf(ranges.get(runtime.name), runtime),
  };
}

function failuresOf(failures) {
  const shown = failures.slice(0, MOST_FAILURES).map(({ message, operator, expected, actual }) => ({
    message: printable(String(message)),
    ...(operator !== undefined && { operator, expected: show(expected), actual: show(actual) }),
  }));
  const more = failures.length - shown.length;
  return more === 0 ? shown : [...shown, { message: `and ${more} more` }];
}

module.exports = { packResults };

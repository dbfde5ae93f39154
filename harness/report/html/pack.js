'use strict';

const semver = require('semver');
const { standingOf } = require('../../judge/deviations.js');
const variants = require('../../subject/variants.js');
const { VERDICTS } = require('../../judge/verdict.js');
const { packTraces } = require('./pack-traces.js');
const { printable, printableLines } = require('../../common/printable.js');
const { commandLineOf, show } = require('../../text/text.js');

const STANDINGS = ['quiet', 'known', 'tolerated', 'broken rule', 'gone'];
const RUNTIMES = ['node', 'bun', 'deno'];
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
    return ofRow.map((result) => result && packCell(result, row, { texts, traces, shown }));
  });
  return {
    verdicts: VERDICTS,
    standings: STANDINGS,
    subjects: subjects.map(({ name, version, napi, label, head, command }) => ({
      ...{ name, version, napi, label, head, command },
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

const rowKey = ({ rule, variant }) => JSON.stringify([rule, variant]);

/** Two results of one cell stand in two columns of one name, so that neither hides the other. */
function subjectsOf(results) {
  const subjects = new Map();
  for (const result of results) {
    const { runtime } = result;
    let time = 1;
    const keyAt = () => JSON.stringify([runtime.label, runtime.name, runtime.version, time]);
    while (subjects.get(keyAt())?.results.has(rowKey(result))) time++;
    if (!subjects.has(keyAt())) subjects.set(keyAt(), describeSubject(runtime, time));
    subjects.get(keyAt()).results.set(rowKey(result), result);
  }
  const place = ({ name }) => (RUNTIMES.includes(name) ? RUNTIMES.indexOf(name) : RUNTIMES.length);
  return [...subjects.values()].sort(
    (a, b) =>
      place(a) - place(b) ||
      compareTexts(a.name, b.name) ||
      compareVersions(a.version, b.version) ||
      compareTexts(a.label, b.label),
  );
}

function describeSubject(runtime, time) {
  const [name, version] = [printable(String(runtime.name)), printable(String(runtime.version))];
  const label = printable(String(runtime.label ?? `${name} ${version}`), 80);
  const again = time === 1 ? '' : ` (${time})`;
  return {
    ...{ name, version, napi: Number(runtime.napi), label: label + again },
    head: (label === `${name} ${version}` ? version : label) + again,
    command: withoutPlaces(commandLineOf(runtime)),
    results: new Map(),
  };
}

function compareVersions(a, b) {
  return semver.valid(a) && semver.valid(b) ? semver.compareBuild(a, b) : compareTexts(a, b);
}

const compareTexts = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

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
  return new Set(new Map(passing.map((result) => [result.runtime.name, result])).values());
}

/** A cell that passes, and of which there is no more to say, is how many milliseconds it took. */
function packCell(result, row, { texts, traces, shown }) {
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
    texts.number(deviation === null ? '' : JSON.stringify(deviationOf(deviation))),
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

function deviationOf(deviation) {
  const fields = ['range', 'cause', 'reason', 'issue'];
  return Object.fromEntries(
    fields.map((field) => [field, printable(String(deviation[field]), 2000)]),
  );
}

function failuresOf(failures) {
  const shown = failures.slice(0, MOST_FAILURES).map(({ message, operator, expected, actual }) => ({
    message: printable(String(message)),
    ...(operator !== undefined && { operator, expected: show(expected), actual: show(actual) }),
  }));
  const more = failures.length - shown.length;
  return more === 0 ? shown : [...shown, { message: `and ${more} more` }];
}

/** Where the suite and the releases lie on the machine that ran it is nobody's business, and no use to anybody else. */
function withoutPlaces(line) {
  return printable(line, 2000)
    .replace(inFrontOf('(harness|specs|build)/[^\\s]*\\.(cjs|js|node)\\b'), '$1')
    .replace(inFrontOf("(node|bun|deno)-\\d[^\\s'/]*/"), '$1$NAPI_CONFORMANCE_CACHE/')
    .replace(inFrontOf('napi-conformance-\\w'), '$1$TMPDIR/');
}

/** A whole path up to what is asked for, behind whatever can stand before a path in a command or a message. */
function inFrontOf(what) {
  return new RegExp(`(^|[\\s'"(<\\[=,]|file://)/[^\\s'"]*?(?<=/)(?=${what})`, 'g');
}

module.exports = { packResults };

'use strict';

const fs = require('node:fs');
const semver = require('semver');
const { faultOf } = require('../judge/deviations.js');
const { faultIn, kinds } = require('../common/fields.js');
const { clean, isEvent } = require('../judge/trace.js');
const UsageError = require('../common/usage-error.js');
const { VERDICTS } = require('../judge/verdict.js');
const variants = require('../subject/variants.js');

/** A trace of a subject is cleaned to this depth when it is read, and hangs three members deep in a row. */
const DEEPEST = 9;
const LONGEST = 20_000;

const isText = (value) => typeof value === 'string';
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isListOf = (good) => (value) => Array.isArray(value) && value.every(good);
const matching = (pattern) => (value) => isText(value) && pattern.test(value);
const orNull = (good) => (value) => value === null || good(value);

const RUNTIME = {
  name: ['has to be a word', matching(/^[a-z]{1,30}$/)],
  version: ['has to be a semver version', (value) => semver.valid(value) === value],
  napi: ['has to be a Node-API version', isCount],
  abilities: kinds.texts,
  label: ['has to be a label', matching(/^[\w.@+-][\w.@+ -]{0,399}$/)],
  command: ['has to be a list of words', isListOf(isText)],
};

const RUN = {
  verdict: kinds.oneOf(VERDICTS),
  reason: ['has to be text or null', orNull(isText)],
  failures: ['has to be a list of {message}', isListOf((value) => isText(value?.message))],
  rounds: ['has to be a number or null', orNull(isCount)],
  durationMs: ['has to be a number of milliseconds', isCount],
  exit: ['has to be {code, signal}', isExit],
  stderr: ['has to be text', isText],
  trace: ['has to be a list of events', isListOf(isEvent)],
};

const ROW = {
  rule: ['has to be the id of a rule', matching(/^[\w.-]+(\/[\w.-]+)*$/)],
  variant: kinds.oneOf(Object.keys(variants)),
  level: kinds.oneOf(['must', 'should', 'may']),
  runtime: ['has to be an object', isObject],
  command: ['has to be a list of words', isListOf(isText)],
  ...RUN,
  together: ['has to be a verdict, "nothing" or null', orNull(isSeenTogether)],
  counts: ['has to be how often each verdict came', isCounts],
  deviation: ['has to be an object or null', orNull(isObject)],
  others: ['has to be a list of runs', isListOf(isObject)],
};

const VARIANTS = kinds.someOf(Object.keys(variants));

const HEAD = {
  planned: ['has to be a list of {runtimes, cells}', isListOf(isPlanned)],
  shards: ['has to be a list of shards, as in 2/3', isListOf(isShard)],
};

function isPlanned({ runtimes, cells } = {}) {
  const known = ['name', 'version', 'label'].map((field) => [field, RUNTIME[field]]);
  const isNamed = (runtime) => faultIn(runtime, Object.fromEntries(known), []) === null;
  const isOfRule = ([rule, list]) => ROW.rule[1](rule) && VARIANTS[1](list);
  return isListOf(isNamed)(runtimes) && isObject(cells) && Object.entries(cells).every(isOfRule);
}

function isShard(text) {
  const [, index, count] = (/^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? []).map(Number);
  return index <= count;
}

function isExit(value) {
  return isObject(value) && orNull(Number.isInteger)(value.code) && orNull(isText)(value.signal);
}

function isSeenTogether(value) {
  return value === 'nothing' || VERDICTS.includes(value);
}

function isCounts(value) {
  if (!isObject(value)) return false;
  const entries = Object.entries(value);
  const good = ([verdict, count]) => VERDICTS.includes(verdict) && isCount(count) && count > 0;
  return entries.length > 0 && entries.every(good);
}

/**
 * Reads what `--format json` has written. Nobody knows who has edited it since, so it is checked as a whole, and what is text in
 * it is made safe to print.
 *
 * @param {string} file
 * @returns {{rows: object[], plan: object[], shards: string[]}} the rows, and what there should be (see plan.js)
 * @throws {UsageError} for a file that cannot be read or is not of that form, naming what is wrong with it
 */
function loadResults(file) {
  let parsed;
  try {
    parsed = parse(fs.readFileSync(file));
  } catch (error) {
    throw new UsageError(`${file} cannot be read as results: ${error.message.split('\n')[0]}`);
  }
  if (!Array.isArray(parsed?.results))
    throw new UsageError(
      `${file} is no file of results: it has to be what "run --format json" writes`,
    );
  const { results, planned, shards } = parsed;
  const fault = faultIn({ planned, shards }, HEAD, []);
  if (fault !== null)
    throw new UsageError(
      `${file} does not say which cells there should be, so that what is missing cannot be told (${fault}); if an older version wrote it, run it again`,
    );
  const rows = results.map((row, index) => {
    const wrong = faultOfRow(row);
    if (wrong !== null) throw new UsageError(`${file}, result ${index + 1}: ${wrong}`);
    return cleanRow(row);
  });
  return { rows, plan: planned, shards };
}

/** A row a line is how they are written, and may be more in all than one string can hold; somebody may have laid it out anew. */
function parse(bytes) {
  const lines = [];
  for (let start = 0, end; start < bytes.length; start = end + 1) {
    end = bytes.indexOf(10, start);
    if (end === -1) end = bytes.length;
    lines.push(bytes.subarray(start, end));
  }
  const text = (line) => line.toString('utf8').replace(/,$/, '');
  const ours = /^\{"suite":.*"results":\[$/.test(lines[0]?.toString('utf8'));
  if (!ours || !lines.at(-1).equals(Buffer.from(']}'))) return JSON.parse(bytes.toString('utf8'));
  const head = JSON.parse(`${lines[0]}]}`);
  return { ...head, results: lines.slice(1, -1).map((line) => JSON.parse(text(line))) };
}

/** What is wrong with a row, in words, or null. */
function faultOfRow(row) {
  const wrong = faultIn(row, ROW, []);
  if (wrong !== null) return wrong;
  const parts = [
    ['runtime', faultIn(row.runtime, RUNTIME, [])],
    ['deviation', row.deviation === null ? null : faultOf(row.deviation)],
    ...row.others.map((run) => ['others', faultIn(run, RUN, [])]),
  ];
  const [name, fault] = parts.find(([, found]) => found !== null) ?? [];
  if (fault) return `in "${name}", ${fault}`;
  const listed = [row, ...row.others].map(({ verdict }) => verdict).sort();
  return listed.join() === Object.keys(row.counts).sort().join()
    ? null
    : '"counts" has to name the verdicts of the row and of its "others"';
}

function cleanRow(row) {
  const { stderr, others, ...rest } = row;
  const cleanRun = (run) => ({ ...run, stderr });
  return {
    ...clean(rest, DEEPEST, LONGEST),
    ...cleanRun({}),
    others: others.map((run) => ({ ...clean(run, DEEPEST, LONGEST), stderr: run.stderr })),
  };
}

module.exports = { loadResults };

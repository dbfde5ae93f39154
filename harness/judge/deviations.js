'use strict';

const fs = require('node:fs');
const semver = require('semver');
const { faultIn, kinds } = require('../common/fields.js');
const UsageError = require('../common/usage-error.js');
const { VERDICTS } = require('./verdict.js');
const variants = require('../subject/variants.js');

/** What `run --write-deviations` leaves for a person to say is empty in the file. */
const NO_REASON = 'no reason is given yet';

const FAILING = VERDICTS.filter((verdict) => verdict !== 'pass' && verdict !== 'skip');

/**
 * The known deviations, each with the reason and issue of its cause: {rule, variants (all of the rule's, if left out), runtime,
 * range, verdicts, counts, cause, reason, issue}. `range` is a semver range of releases. A breach that a race decides has "pass"
 * among its verdicts, and how often each of them came as `counts`. `issue` is a link, or "unreported".
 *
 * @param {string} file {causes: [{id, reason, issue}], deviations: [{rule, …, cause}]}
 * @throws {UsageError} for a file that cannot be read, or is not of that form
 */
function loadDeviations(file) {
  let content;
  try {
    content = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`the deviations ${file} cannot be read: ${error.message.split('\n')[0]}`);
  }
  const wrong = faultOfFile(content);
  if (wrong !== null) throw new UsageError(`the deviations ${file}${wrong}`);
  const causes = new Map(content.causes.map((cause) => [cause.id, cause]));
  return content.deviations.map((entry) => {
    const { reason, issue } = causes.get(entry.cause);
    return { ...entry, reason: reason === '' ? NO_REASON : reason, issue };
  });
}

const FORM = 'have to be {"causes": [{id, reason, issue}], "deviations": [{rule, …, cause}]}';

function faultOfFile(content) {
  if (Array.isArray(content))
    return ` are a list, as they were once; they ${FORM}: move each reason and issue to a cause, and name its id in the entry as "cause"`;
  const lists = Array.isArray(content?.causes) && Array.isArray(content.deviations);
  if (!lists || Object.keys(content).length !== 2) return ` ${FORM}`;
  const { causes, deviations } = content;
  const ids = causes.map((cause) => cause?.id);
  const faults = [
    ...causes.map((cause, at) => [`cause ${at + 1}`, faultOfCause(cause, ids, at)]),
    ...deviations.map((entry, at) => [`entry ${at + 1}`, faultOfEntry(entry, ids)]),
    ...ids.map((id, at) => [`cause ${at + 1}`, faultOfUse(id, deviations)]),
  ];
  const [where, fault] = faults.find(([, found]) => found !== null) ?? [];
  return fault ? `, ${where}: ${fault}` : null;
}

const isCauseId = (value) => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

const CAUSE = {
  id: ['has to be lower-case words with hyphens between them', isCauseId],
  reason: ['has to be text', (value) => typeof value === 'string'],
  issue: ['has to be a link, or "unreported"', isIssue],
};

const ENTRY = {
  rule: kinds.text,
  variants: kinds.someOf(Object.keys(variants)),
  runtime: kinds.text,
  range: [
    'has to be a semver range',
    (value) => typeof value === 'string' && semver.validRange(value) !== null,
  ],
  verdicts: kinds.someOf([...FAILING, 'pass']),
  counts: ['has to be {release: {verdict: how often}}', isCounts],
  cause: CAUSE.id,
};

function isIssue(value) {
  return value === 'unreported' || isLink(value);
}

function isLink(value) {
  return typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value);
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

function isCounts(value) {
  const good = ([version, counts]) =>
    semver.valid(version) === version &&
    isObject(counts) &&
    Object.values(counts).every((count) => Number.isSafeInteger(count) && count > 0);
  return isObject(value) && Object.keys(value).length > 0 && Object.entries(value).every(good);
}

function faultOfCause(cause, ids, at) {
  const fault = faultIn(cause, CAUSE, []);
  return fault ?? (ids.indexOf(cause.id) === at ? null : `"${cause.id}" is there twice`);
}

function faultOfUse(id, deviations) {
  const used = deviations.some(({ cause }) => cause === id);
  return used ? null : `"${id}" is the cause of no deviation; take it out`;
}

function faultOfEntry(entry, ids) {
  const fault = faultIn(entry, ENTRY, ['variants', 'counts']) ?? faultOfVerdicts(entry);
  if (fault !== null || ids.includes(entry.cause)) return fault;
  return `"${entry.cause}" is none of the causes`;
}

/** What is wrong with a deviation as loadDeviations gives it, in words, or null. */
function faultOf(deviation) {
  const { id: cause, ...rest } = CAUSE;
  const fault = faultIn(deviation, { ...ENTRY, cause, ...rest }, ['variants', 'counts']);
  return fault ?? faultOfVerdicts(deviation);
}

function faultOfVerdicts({ verdicts, counts = {}, range }) {
  if (!verdicts.some((verdict) => FAILING.includes(verdict)))
    return '"verdicts" has to name one that fails';
  const stray = Object.keys(counts).find((version) => !inRange(version, range));
  if (stray !== undefined) return `"counts" has ${stray}, which is not in its range`;
  const seen = new Set(Object.values(counts).flatMap(Object.keys));
  const unnamed = [...seen].find((verdict) => !verdicts.includes(verdict));
  if (unnamed !== undefined) return `"counts" has "${unnamed}", which is none of its verdicts`;
  return verdicts.includes('pass') && !seen.has('pass')
    ? '"pass" among the verdicts says that a race decides: "counts" has to say how often it passed'
    : null;
}

const inRange = (version, range) => semver.satisfies(version, range, { includePrerelease: true });

/** What a runtime is recorded as where it is itself meant: the label that the user has given it, or else its name. */
function ownNameOf({ name, version, label }) {
  const release = ` ${name} ${version}`;
  return label?.endsWith(release) ? label.slice(0, -release.length) : name;
}

/**
 * What is recorded for one cell, or null. What is recorded for a label goes before what is for all of that name.
 *
 * @param {{name: string, version: string, label: string|undefined}} runtime
 */
function findDeviation(deviations, ruleId, variantName, runtime) {
  if (semver.valid(runtime.version) === null) return null;
  const own = ownNameOf(runtime);
  const matches = (entry) =>
    entry.rule === ruleId &&
    (entry.variants === undefined || entry.variants.includes(variantName)) &&
    inRange(runtime.version, entry.range);
  const found = deviations.filter(
    (entry) => [own, runtime.name].includes(entry.runtime) && matches(entry),
  );
  return found.find((entry) => entry.runtime === own) ?? found[0] ?? null;
}

/** What a result can mean for the run; what needs a look most comes last. */
const STANDINGS = ['quiet', 'known', 'tolerated', 'gone', 'broken rule'];

/**
 * Whether a result is an alarm, and why. Of a cell that was run several times, each verdict has to be in order by itself.
 *
 * @param {{verdict: string, counts: Object<string, number>|undefined, level: string, deviation: object|null}} result
 * @returns {'quiet'|'known'|'tolerated'|'gone'|'broken rule'} the last two are alarms
 */
function standingOf({ verdict, counts = { [verdict]: 1 }, level, deviation }) {
  const standings = Object.keys(counts).map((each) => standingOfRun(each, level, deviation));
  return STANDINGS.findLast((standing) => standings.includes(standing));
}

function standingOfRun(verdict, level, deviation) {
  if (verdict === 'skip') return 'quiet';
  if (deviation !== null && deviation.verdicts.includes(verdict))
    return verdict === 'pass' ? 'quiet' : 'known';
  if (verdict === 'pass') return deviation === null ? 'quiet' : 'gone';
  return level === 'must' || verdict === 'broken' ? 'broken rule' : 'tolerated';
}

const isAlarm = (result) => ['broken rule', 'gone'].includes(standingOf(result));

module.exports = {
  NO_REASON,
  isCauseId,
  isIssue,
  faultOf,
  findDeviation,
  isAlarm,
  loadDeviations,
  ownNameOf,
  standingOf,
  STANDINGS,
};

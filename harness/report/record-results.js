'use strict';

const { sortDeviations } = require('../bisect/record.js');
const { NO_REASON, isAlarm, ownNameOf, standingOf } = require('../judge/deviations.js');
const { groupBy } = require('./group.js');

/**
 * The deviations that make what a run found no alarm, so that from then on each change is one, in both directions: what is recorded
 * and still shows is kept as it is, what no longer shows is taken out, and what is new is added, for somebody to give a reason.
 * What the manual leaves open (`may`) is nobody's to expect.
 *
 * @param {object[]} deviations as loadDeviations gives them: those the run was judged by
 * @param {object[]} results
 * @param {object[]} rules those that were run
 * @returns {{entries: object[], added: number, gone: number, kept: number}} the numbers are of entries
 */
function recordResults(deviations, results, rules) {
  const variantsOf = new Map(rules.map(({ id, variants }) => [id, variants]));
  const changed = results.filter(hasChanged);
  const left = deviations.flatMap((entry) => without(entry, changed, variantsOf.get(entry.rule)));
  const versions = versionsOf(results);
  const fresh = joined(
    changed.filter(isToRecord).map((result) => entryFor(result, left, versions)),
    variantsOf,
  );
  const kept = deviations.filter((entry) => left.includes(entry)).length;
  const gone = deviations.length - kept;
  return { entries: sortDeviations([...left, ...fresh]), added: fresh.length, gone, kept };
}

const verdictsOf = ({ verdict, counts }) => Object.keys(counts ?? { [verdict]: 1 });

const hasChanged = (result) =>
  isAlarm(result) || (standingOf(result) === 'tolerated' && isToRecord(result));

function isToRecord({ level, ...result }) {
  const fails = verdictsOf(result).some((verdict) => !['pass', 'skip'].includes(verdict));
  return fails && (level !== 'may' || verdictsOf(result).includes('broken'));
}

/** An entry, less the variants of which it no longer says what is so: itself where that is none, nothing where that is all. */
function without(entry, changed, all) {
  const wrong = changed
    .filter(({ deviation }) => deviation === entry)
    .map(({ variant }) => variant);
  if (wrong.length === 0) return [entry];
  const variants = (entry.variants ?? all).filter((variant) => !wrong.includes(variant));
  return variants.length === 0 ? [] : [{ ...entry, variants }];
}

/** The releases of each runtime that the run had, by the name that is recorded. */
function versionsOf(results) {
  const ofName = groupBy(results, ({ runtime }) => ownNameOf(runtime));
  return new Map(
    ofName.map((group) => [
      ownNameOf(group[0].runtime),
      new Set(group.map(({ runtime }) => runtime.version)),
    ]),
  );
}

/**
 * One release is the build that is worked on, and so is the next: what it breaks is expected of all that will come. Where several
 * were run, or others are recorded, each speaks for itself.
 */
function entryFor(result, others, versions) {
  const { rule, variant, runtime } = result;
  const name = ownNameOf(runtime);
  const isOther = (entry) =>
    entry.rule === rule &&
    entry.runtime === name &&
    (entry.variants ?? [variant]).includes(variant);
  const alone = versions.get(name).size === 1 && !others.some(isOther);
  const verdicts = verdictsOf(result).filter((verdict) => verdict !== 'skip');
  const range = alone ? '*' : runtime.version;
  const counts = verdicts.includes('pass') ? { [runtime.version]: countsOf(result) } : undefined;
  const cause = freeCause(`${name}-${rule}`, others);
  const entry = { rule, variants: [variant], runtime: name, range, verdicts, counts };
  return { ...entry, cause, reason: NO_REASON, issue: 'unreported' };
}

/** An id that no cause has which somebody gave a reason to. */
function freeCause(text, others) {
  const id = text
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    .join('-');
  const taken = new Set(
    others.filter((each) => each.reason !== NO_REASON).map((each) => each.cause),
  );
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

function countsOf({ counts }) {
  return Object.fromEntries(Object.entries(counts).filter(([verdict]) => verdict !== 'skip'));
}

/** Variants that do the same are one entry. */
function joined(entries, variantsOf) {
  const sameOf = ({ rule, runtime, range, verdicts, counts }) =>
    JSON.stringify([rule, runtime, range, verdicts, counts]);
  return groupBy(entries, sameOf).map((group) => {
    const [first] = group;
    const variants = group.map((entry) => entry.variants[0]);
    const all = variantsOf.get(first.rule).every((variant) => variants.includes(variant));
    return { ...first, variants: all ? undefined : variants };
  });
}

module.exports = { recordResults };

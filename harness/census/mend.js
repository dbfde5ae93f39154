'use strict';

const semver = require('semver');
const { joined, perVariant, sortDeviations } = require('../bisect/record.js');
const { contradictions } = require('./against.js');
const { releasesRun, statesOf, verdictsIn } = require('./states.js');

/**
 * The deviations with the ranges mended that a census contradicts, where it is clear how: what passes at an end of a range, or of a
 * line of Node, is not in it; what fails next to one range alone, and as it says, is. All else is for a person: another verdict, a race,
 * what passes amid what fails, or fails amid what passes, an entry that would be left without releases, or one that has counts.
 *
 * @param {object[]} deviations as loadDeviations gives them
 * @param {import('./states.js').Census} census
 * @param {object[]} rules
 * @returns {{deviations: object[], mended: object[]}} `mended` are the contradictions that are none any more
 */
function mend(deviations, census, rules) {
  const found = contradictions(census, deviations, rules);
  const versions = semver.sort([...census.releases.keys()]);
  let result = deviations;
  for (const rule of new Set(found.map((one) => one.rule))) {
    const isOurs = (entry) => entry.rule === rule.id && entry.runtime === census.runtime;
    const ours = deviations.filter(isOurs).flatMap((entry) => perVariant(entry, rule));
    const fresh = rule.variants.flatMap((variant) => {
      const entries = ours.filter((entry) => entry.variants[0] === variant);
      const wrong = found.filter((one) => one.rule === rule && one.variant === variant);
      return mendCell(entries, wrong, statesOf(census, rule.id, variant), versions, census);
    });
    if (fresh.every((entry) => ours.includes(entry))) continue;
    result = [...result.filter((entry) => !isOurs(entry)), ...joined(fresh, rule)];
  }
  const left = contradictions(census, result, rules);
  const isLeft = (one) => left.some((other) => isSame(one, other));
  const mended = found.filter((one) => !isLeft(one));
  return { deviations: mended.length > 0 ? sortDeviations(result) : deviations, mended };
}

const isSame = (one, other) =>
  ['rule', 'variant', 'release', 'kind'].every((name) => one[name] === other[name]);

/** The entries of one cell, those that are mended with another range. */
function mendCell(entries, wrong, states, versions, census) {
  const run = releasesRun(census).filter((version) => verdictsIn(states.get(version)).some(tells));
  const within = entries.map(({ range }) => versions.filter((version) => isIn(version, range)));
  const sets = within.map((list) => new Set(list));
  for (const span of spansOf(wrong, run)) {
    const [{ kind, entry, release: first }] = span;
    const last = span.at(-1).release;
    if (kind === 'wide' && isAtEnd(span, run, sets, census.runtime)) {
      const set = sets[entries.findIndex((each) => isOf(each, entry))];
      between(versions, first, last).forEach((version) => set.delete(version));
    }
    const next = kind === 'narrow' ? nextTo(span, run, entries, sets) : null;
    if (next !== null) {
      const [from, to] = semver.sort([next.release, first, last]).filter((_, at) => at !== 1);
      const free = (version) => !sets.some((set) => set.has(version));
      between(versions, from, to)
        .filter(free)
        .forEach((version) => next.set.add(version));
    }
  }
  return entries.map((entry, at) => {
    const same = sets[at].size === within[at].length && within[at].every((v) => sets[at].has(v));
    const shows = run.some((version) => sets[at].has(version));
    if (same || !shows || entry.counts !== undefined) return entry;
    return { ...entry, range: rangeOf(versions, sets[at], census.runtime) };
  });
}

/** What has not run between two that say the same is taken to say it too. */
const between = (versions, from, to) =>
  versions.slice(versions.indexOf(from), versions.indexOf(to) + 1);

/** One of a variant is a copy. */
const isOf = (each, entry) => each.range === entry.range && each.cause === entry.cause;
const isIn = (version, range) => semver.satisfies(version, range, { includePrerelease: true });
const tells = (verdict) => verdict !== 'skip';

/** Contradictions of one kind and state about neighbours among the releases that tell something. */
function spansOf(wrong, run) {
  const spans = [];
  for (const one of wrong) {
    const last = spans.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      run.indexOf(one.release) - run.indexOf(last.release) === 1 &&
      ['kind', 'state', 'entry'].every((name) => one[name] === last[name]);
    if (goesOn) spans.at(-1).push(one);
    else spans.push([one]);
  }
  return spans;
}

/** Whether what is before or behind the span is in no range, or in another line. */
function isAtEnd(span, run, sets, runtime) {
  const [first, last] = [span[0].release, span.at(-1).release];
  const ends = [
    [first, run[run.indexOf(first) - 1]],
    [last, run[run.indexOf(last) + 1]],
  ];
  return ends.some(
    ([inside, outside]) =>
      outside === undefined ||
      !sets.some((set) => set.has(outside)) ||
      (runtime === 'node' && semver.major(inside) !== semver.major(outside)),
  );
}

/** The releases of the entry that holds before or behind the span, and which of these, if it is one alone and says what was shown. */
function nextTo(span, run, entries, sets) {
  const before = run[run.indexOf(span[0].release) - 1];
  const behind = run[run.indexOf(span.at(-1).release) + 1];
  const fits = entries.flatMap((entry, at) => {
    const set = sets[at];
    const release = [before, behind].find((version) => set.has(version));
    const says = verdictsIn(span[0].state).every((verdict) => entry.verdicts.includes(verdict));
    return release !== undefined && says ? [{ set, release }] : [];
  });
  return fits.length === 1 ? fits[0] : null;
}

/** The semver range of some of the releases there are. To the end of the newest line it is open. */
function rangeOf(versions, set, runtime) {
  const parts = [];
  versions.forEach((version, at) => {
    if (!set.has(version)) return;
    if (!set.has(versions[at - 1])) parts.push(`>=${version}`);
    const next = versions[at + 1];
    if (next === undefined || set.has(next)) return;
    const endsLine = runtime === 'node' && semver.major(next) !== semver.major(version);
    parts.push(`${parts.pop()} <${endsLine ? semver.major(version) + 1 : next}`);
  });
  return parts.join(' || ');
}

module.exports = { mend };

'use strict';

const semver = require('semver');
const UsageError = require('../common/usage-error.js');

/**
 * The deviations with what was found out about one rule on one runtime in place of what they said of those variants. The cause
 * of a deviation that still shows, in a range that touches the old one, is kept.
 *
 * @param {object[]} deviations as loadDeviations gives them
 * @param {{rule: object, runtime: string, found: Map<string, {range: string, verdict: string}[]>,
 *   cause: {cause: string, reason: string, issue: string}|null}} news `found` has the failing spans of each variant; `cause` is for
 *   what is new
 * @throws {UsageError} where a cause is lacking, or a race decides
 */
function record(deviations, { rule, runtime, found, cause }) {
  const isOurs = (entry) => entry.rule === rule.id && entry.runtime === runtime;
  const ours = deviations.filter(isOurs).flatMap((entry) => perVariant(entry, rule));
  const fresh = [...found].flatMap(([variant, spans]) => {
    const old = ours.filter((entry) => entry.variants[0] === variant);
    if (old.some(({ verdicts }) => verdicts.includes('pass')))
      throw new UsageError(
        `${rule.id} (${variant}) is recorded as a race: its range is to be written by hand`,
      );
    return spans.map((span) => entryFor(rule.id, variant, runtime, span, old, cause));
  });
  const kept = ours.filter((entry) => !found.has(entry.variants[0]));
  const others = deviations.filter((entry) => !isOurs(entry));
  return sortDeviations([...others, ...joined([...kept, ...fresh], rule)]);
}

function perVariant(entry, rule) {
  return (entry.variants ?? rule.variants).map((variant) => ({ ...entry, variants: [variant] }));
}

function entryFor(rule, variant, runtime, { range, verdict }, old, given) {
  const same = old.filter(
    (entry) => entry.verdicts.includes(verdict) && semver.intersects(entry.range, range),
  );
  const causes = new Set(same.map((entry) => entry.cause));
  const entry = { rule, variants: [variant], runtime, range };
  if (causes.size === 1) {
    const [{ verdicts, cause, reason, issue }] = same;
    return { ...entry, verdicts, cause, reason, issue };
  }
  if (given === null) {
    const what = `${rule} (${variant}): ${verdict} in ${runtime} ${range}`;
    const lacking =
      causes.size === 0
        ? 'has no cause in the deviations yet; give'
        : `has several causes in the deviations (${[...causes].join(', ')}); give the one that holds with`;
    throw new UsageError(
      `${what} ${lacking} --cause ID, and for a new one --reason TEXT and --issue LINK`,
    );
  }
  return { ...entry, verdicts: [verdict], ...given };
}

/**
 * The cause that `--cause`, `--reason` and `--issue` mean: one of the record, or a new one; null without `--cause`.
 *
 * @returns {{cause: string, reason: string, issue: string}|null}
 * @throws {UsageError} for a new one without a reason, or a known one with another
 */
function causeOf(deviations, { cause, reason, issue }) {
  if (cause === undefined) return null;
  const known = deviations.find((entry) => entry.cause === cause);
  if (known === undefined && reason === undefined)
    throw new UsageError(
      `--cause ${cause}: there is no such cause in the deviations yet; give --reason TEXT, and --issue LINK if there is one`,
    );
  if (known === undefined) return { cause, reason, issue: issue ?? 'unreported' };
  if ((reason ?? known.reason) !== known.reason || (issue ?? known.issue) !== known.issue)
    throw new UsageError(
      `--cause ${cause} is in the deviations, with another reason or issue; leave out --reason and --issue, or correct it there`,
    );
  return { cause, reason: known.reason, issue: known.issue };
}

/** Spans with one cause are one entry, and so are variants with the same spans. */
function joined(entries, rule) {
  const what = ({ verdicts, counts, cause }) => JSON.stringify([verdicts, counts, cause]);
  const ranges = merge(entries, (entry) => entry.variants[0] + what(entry), joinRanges);
  return merge(ranges, (entry) => entry.range + what(entry), joinVariants).map(
    ({ rule: id, variants, ...rest }) => {
      const all = rule.variants.every((variant) => variants.includes(variant));
      return { rule: id, ...(all ? {} : { variants }), ...rest };
    },
  );
}

const joinRanges = (a, b) => ({ ...a, range: `${a.range} || ${b.range}` });
const joinVariants = (a, b) => ({ ...a, variants: [...a.variants, ...b.variants] });

function merge(entries, keyOf, join) {
  const merged = new Map();
  for (const entry of entries) {
    const key = keyOf(entry);
    merged.set(key, merged.has(key) ? join(merged.get(key), entry) : entry);
  }
  return [...merged.values()];
}

/** By rule, runtime and oldest release, as the file is kept. */
function sortDeviations(entries) {
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  return entries.toSorted(
    (a, b) =>
      compare(a.rule, b.rule) ||
      compare(a.runtime, b.runtime) ||
      semver.compare(semver.minVersion(a.range), semver.minVersion(b.range)) ||
      compare(String(a.variants), String(b.variants)),
  );
}

module.exports = { causeOf, joined, perVariant, record, sortDeviations };

'use strict';

const fs = require('node:fs');
const semver = require('semver');
const UsageError = require('../common/usage-error.js');

/** As prettier formats the file: an object a field a line, a list on one line if that has room. */
const WIDTH = 100;

/**
 * The deviations with what was found out about one rule on one runtime in place of what they said of those variants. Reason and
 * issue of a deviation that still shows, in a range that touches the old one, are kept.
 *
 * @param {object[]} deviations as loadDeviations gives them
 * @param {{rule: object, runtime: string, found: Map<string, {range: string, verdict: string}[]>, reason: string|undefined,
 *   issue: string}} news `found` has the failing spans of each variant; `reason` and `issue` are for what is new
 * @throws {UsageError} where a reason is lacking, or a race decides
 */
function record(deviations, { rule, runtime, found, reason, issue }) {
  const isOurs = (entry) => entry.rule === rule.id && entry.runtime === runtime;
  const ours = deviations.filter(isOurs).flatMap((entry) => perVariant(entry, rule));
  const fresh = [...found].flatMap(([variant, spans]) => {
    const old = ours.filter((entry) => entry.variants[0] === variant);
    if (old.some(({ verdicts }) => verdicts.includes('pass')))
      throw new UsageError(
        `${rule.id} (${variant}) is recorded as a race: its range is to be written by hand`,
      );
    return spans.map((span) => entryFor(rule.id, variant, runtime, span, old, { reason, issue }));
  });
  const kept = ours.filter((entry) => !found.has(entry.variants[0]));
  const others = deviations.filter((entry) => !isOurs(entry));
  return sortDeviations([...others, ...joined([...kept, ...fresh], rule)]);
}

function perVariant(entry, rule) {
  return (entry.variants ?? rule.variants).map((variant) => ({ ...entry, variants: [variant] }));
}

function entryFor(rule, variant, runtime, { range, verdict }, old, { reason, issue }) {
  const same = old.filter(
    (entry) => entry.verdicts.includes(verdict) && semver.intersects(entry.range, range),
  );
  const reasons = new Set(same.map((entry) => entry.reason));
  if (reasons.size === 1) {
    const [{ verdicts, reason: known, issue: link }] = same;
    return { rule, variants: [variant], runtime, range, verdicts, reason: known, issue: link };
  }
  if (reason === undefined) {
    const what = `${rule} (${variant}): ${verdict} in ${runtime} ${range}`;
    throw new UsageError(
      reasons.size === 0
        ? `${what} has no reason in the deviations yet; give --reason TEXT`
        : `${what} has several reasons in the deviations; give the one that holds with --reason TEXT`,
    );
  }
  return { rule, variants: [variant], runtime, range, verdicts: [verdict], reason, issue };
}

/** Spans with one cause are one entry, and so are variants with the same spans. */
function joined(entries, rule) {
  const cause = ({ verdicts, reason, issue }) => JSON.stringify([verdicts, reason, issue]);
  const ranges = merge(entries, (entry) => entry.variants[0] + cause(entry), joinRanges);
  return merge(ranges, (entry) => entry.range + cause(entry), joinVariants).map(
    ({ rule: id, variants, runtime, range, verdicts, reason, issue }) => {
      const all = rule.variants.every((variant) => variants.includes(variant));
      const which = all ? {} : { variants };
      return { rule: id, ...which, runtime, range, verdicts, reason, issue };
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

function formatDeviations(entries) {
  return `[\n${entries.map(formatEntry).join(',\n')}\n]\n`;
}

function formatEntry(entry) {
  const fields = Object.entries(entry).map(([name, value]) => {
    const line = `    ${JSON.stringify(name)}: `;
    if (!Array.isArray(value)) return line + JSON.stringify(value);
    const items = value.map((item) => JSON.stringify(item));
    const short = `${line}[${items.join(', ')}]`;
    return short.length < WIDTH ? short : `${line}[\n      ${items.join(',\n      ')}\n    ]`;
  });
  return `  {\n${fields.join(',\n')}\n  }`;
}

/** @throws {UsageError} if it cannot be written; then the old file is as it was */
function writeDeviations(file, entries) {
  const draft = `${file}.${process.pid}`;
  try {
    fs.writeFileSync(draft, formatDeviations(entries));
    fs.renameSync(draft, file);
  } catch (error) {
    fs.rmSync(draft, { force: true });
    throw new UsageError(`the deviations ${file} cannot be written (${error.code})`);
  }
}

module.exports = { formatDeviations, record, sortDeviations, writeDeviations };

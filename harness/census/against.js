'use strict';

const { findDeviation } = require('../judge/deviations.js');
const { releasesRun, statesOf, verdictsIn } = require('./states.js');

/** What can be wrong with what is recorded of a cell. */
const KINDS = {
  wide: 'too wide',
  narrow: 'too narrow',
  missing: 'missing',
  verdict: 'another verdict',
  race: 'a race',
};

const isFailing = (verdict) => verdict !== 'pass' && verdict !== 'skip';
/** A deviation that a race decides may pass, too. */
const isRace = ({ verdicts }) => verdicts.includes('pass');

/**
 * Where a census contradicts the recorded deviations.
 *
 * @param {import('./states.js').Census} census
 * @param {object[]} deviations
 * @param {object[]} rules
 * @param {string[]} [run] the releases that are looked at, oldest first
 * @returns {{kind: string, rule: object, variant: string, runtime: string, release: string, state: string, entry: object|null}[]}
 *   one for each cell and release; `entry` is what is recorded of that release
 */
function contradictions(census, deviations, rules, run = releasesRun(census)) {
  const { runtime } = census;
  const ofRuntime = deviations.filter((entry) => entry.runtime === runtime);
  return rules.flatMap((rule) => {
    const ofRule = ofRuntime.filter((entry) => entry.rule === rule.id);
    return rule.variants.flatMap((variant) => {
      const cell = { rule, variant, runtime };
      const states = statesOf(census, rule.id, variant);
      return run.flatMap((release) => contradiction(cell, release, states.get(release), ofRule));
    });
  });
}

/** None or one. */
function contradiction(cell, release, state, ofRule) {
  const { rule, variant, runtime } = cell;
  const verdicts = verdictsIn(state);
  const failing = verdicts.filter(isFailing);
  if (ofRule.length === 0 && failing.length === 0) return [];
  const entry = findDeviation(ofRule, rule.id, variant, { name: runtime, version: release });
  const kind = kindOf(entry, verdicts, failing, ofCell(ofRule, variant).length > 0);
  return kind === null ? [] : [{ ...cell, kind, release, state, entry }];
}

function kindOf(entry, verdicts, failing, isRecorded) {
  const passed = verdicts.includes('pass');
  if (entry === null) return failing.length === 0 ? null : isRecorded ? 'narrow' : 'missing';
  if (failing.some((verdict) => !entry.verdicts.includes(verdict))) return 'verdict';
  if (!passed || isRace(entry)) return null;
  return failing.length > 0 ? 'race' : 'wide';
}

const ofCell = (entries, variant) =>
  entries.filter(({ variants }) => variants === undefined || variants.includes(variant));

/**
 * Contradictions in a line each, releases and variants of the same kind in one.
 *
 * @param {object[]} found by `contradictions`, of one census
 * @param {string[]} run the releases that have run, oldest first
 * @returns {string[]}
 */
function linesOf(found, run) {
  const byVariant = groupBy(found, (one) => [...whatIs(one), one.variant]);
  const cells = byVariant.map((group) => ({ ...group[0], where: spansIn(group, run) }));
  return groupBy(cells, (one) => [...whatIs(one), one.where]).map((group) => {
    const [{ rule, runtime, kind, state, entry, where }] = group;
    const variants = group.map(({ variant }) => variant).join(', ');
    const recorded =
      entry === null
        ? 'nothing is recorded'
        : `recorded is ${entry.verdicts.join('|')} in ${entry.range} (${entry.cause})`;
    return `${KINDS[kind]}: ${rule.id} (${variants}), ${rule.level}: ${state} in ${runtime} ${where}; ${recorded}`;
  });
}

const whatIs = ({ rule, kind, state, entry }) => [rule, kind, state, entry];

/** "12.0.0 to 12.4.0, 14.1.0": what has run between two has said the same. */
function spansIn(group, run) {
  const spans = [];
  for (const at of group.map(({ release }) => run.indexOf(release))) {
    if (spans.at(-1)?.to === at - 1) spans.at(-1).to = at;
    else spans.push({ from: at, to: at });
  }
  return spans
    .map(({ from, to }) => (from === to ? run[from] : `${run[from]} to ${run[to]}`))
    .join(', ');
}

/** By a list of values, each of which has to be the same. */
function groupBy(list, keyOf) {
  const groups = [];
  for (const value of list) {
    const key = keyOf(value);
    const group = groups.find((other) => other.key.every((part, at) => part === key[at]));
    if (group === undefined) groups.push({ key, values: [value] });
    else group.values.push(value);
  }
  return groups.map(({ values }) => values);
}

module.exports = { contradictions, isFailing, isRace, linesOf, ofCell };

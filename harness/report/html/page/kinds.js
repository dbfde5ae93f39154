'use strict';

/**
 * What the rules of a release can be asked for: those it breaks and keeps, those the manual leaves open or that could not be tried. Each
 * rule is in one of these, whatever the places it is tried in; alarms are beside them.
 */
const VIEWS = {
  breaks: { kinds: ['alarm', 'known'], before: [] },
  open: { kinds: ['open'], before: ['breaks'] },
  keeps: { kinds: ['pass', 'gone'], before: ['breaks', 'open'] },
  skips: { kinds: ['skip'], before: ['breaks', 'open', 'keeps'] },
  alarms: { kinds: ['alarm', 'gone'], before: [] },
};

/** A level of `may` decides nothing, whatever is recorded of it; what is not recorded of `should` is nobody's alarm. */
function kindOf(verdict, standing, level) {
  if (verdict === 'skip') return 'skip';
  if (standing === 'broken rule') return 'alarm';
  if (standing === 'gone') return 'gone';
  if (verdict === 'pass') return 'pass';
  return level === 'may' || standing === 'tolerated' ? 'open' : 'known';
}

/**
 * @param {object} results as readResults gives them
 * @returns {{rows: function(number, string): number[], count: function(number, string): number}} the rows that a view of a release
 *   shows, and the number of rules that they are of
 */
function readViews({ rows, kindAt }) {
  const byRule = new Map();
  rows.forEach(({ rule }, row) => {
    if (!byRule.has(rule)) byRule.set(rule, []);
    byRule.get(rule).push(row);
  });
  const of = (own, column, view) =>
    own.filter((row) => VIEWS[view].kinds.includes(kindAt(row, column)));
  const perRule = (column, view) =>
    [...byRule.values()]
      .filter((own) => VIEWS[view].before.every((other) => of(own, column, other).length === 0))
      .map((own) => of(own, column, view))
      .filter((shown) => shown.length > 0);
  return {
    rules: byRule.size,
    rows: (column, view) => perRule(column, view).flat(),
    count: (column, view) => perRule(column, view).length,
  };
}

module.exports = { VIEWS, kindOf, readViews };

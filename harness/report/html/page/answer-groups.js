'use strict';

const { compareVersions, sinceInFull, sinceOf } = require('./history.js');

const VERDICTS = ['crash', 'hang', 'fail', 'broken', 'pass', 'skip'];

/**
 * What a view of a release shows, in the order in which it is read: what is new first, of that what is worst.
 *
 * @param {object} results as readResults gives them
 * @param {number} column
 * @param {{name: string, rows: number[]}} view
 * @returns {{title: string, rules: number, groups: {cause: object|null, items: object[]}[]}[]} an item is a rule, {rows, verdict,
 *   since}: its rows that went the same way since the same release
 */
function answerSections(results, column, { name, rows }) {
  const items = itemsOf(results, column, rows);
  if (name === 'keeps') return sectionsBy(items, ({ rule }) => chapterOf(rule), plain);
  if (name === 'skips') return sectionsBy(items, ({ reason }) => reason, plain);
  const sorted = items.toSorted(
    (a, b) =>
      limitOf(a) - limitOf(b) ||
      compareVersions(b.since.version, a.since.version) ||
      VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict),
  );
  return sectionsBy(sorted, ({ since }) => capital(sinceInFull(since)), byCause);
}

const limitOf = ({ since }) => (['exact', 'tried'].includes(since.limit) ? 0 : 1);
const chapterOf = (rule) => rule.slice(0, Math.max(rule.lastIndexOf('/'), 0)) || 'other';

const capital = (words) => `${words[0].toUpperCase()}${words.slice(1)}`;

function itemsOf(results, column, rows) {
  const items = new Map();
  for (const row of rows) {
    const { rule } = results.rows[row];
    const verdict = results.verdictAt(row, column);
    const since = sinceOf(results, row, column);
    const cause = results.deviationAt(row, column);
    const reason = verdict === 'skip' ? results.reasonAt(row, column) : '';
    const key = JSON.stringify([rule, verdict, since, cause?.cause, reason]);
    if (items.has(key)) items.get(key).rows.push(row);
    else items.set(key, { rule, verdict, since, cause, reason, rows: [row] });
  }
  return [...items.values()];
}

function sectionsBy(items, title, group) {
  const sections = new Map();
  for (const item of items) {
    const words = title(item);
    if (!sections.has(words)) sections.set(words, []);
    sections.get(words).push(item);
  }
  return [...sections].map(([words, own]) => ({
    title: words,
    rules: new Set(own.map(({ rule }) => rule)).size,
    groups: group(own),
  }));
}

const plain = (items) => [{ cause: null, items }];

/** What is not recorded comes first: nobody has said yet why it is so. */
function byCause(items) {
  const groups = new Map([[undefined, { cause: null, items: [] }]]);
  for (const item of items) {
    const id = item.cause?.cause;
    if (!groups.has(id)) groups.set(id, { cause: item.cause, items: [] });
    groups.get(id).items.push(item);
  }
  return [...groups.values()].filter((group) => group.items.length > 0);
}

module.exports = { answerSections };

'use strict';

const { addressOf } = require('./address.js');
const { lineName, newestOf } = require('./columns.js');
const { el } = require('./dom.js');
const { inWords, numberOf, releaseTitle, runtimeTitle } = require('./names.js');

/** Up to so many releases, none is folded away. */
const MOST_OPEN = 8;

/** What is counted of a release, and in which words. */
const COUNTS = [
  ['breaks', 'breaks'],
  ['open', 'left open'],
  ['keeps', 'keeps'],
  ['skips', 'not tried'],
];

/**
 * The head of the page: what it is, and for each runtime what its newest release breaks; the older ones are folded.
 *
 * @param {object} results as readResults gives them
 * @param {object} views as readViews gives them
 */
function drawSummary(results, views) {
  const { subjects, suite, date } = results;
  const titles = [...new Set(subjects.map(({ name }) => runtimeTitle(name)))];
  return el(
    'header.top',
    {},
    el('h1', {}, 'Node-API conformance'),
    el(
      'p.what',
      {},
      `What ${inWords(titles)} break of the documented rules of Node-API, and since when: ${numberOf(views.rules, 'rule')}, `,
      `each tried on ${numberOf(subjects.length, 'release')} by a small C addon and judged from outside. `,
      el(
        'span.when',
        {},
        el('time', { dateTime: date }, `${date.slice(0, 16).replace('T', ' ')} UTC`),
        `, suite ${suite}`,
      ),
    ),
    el(
      'ul.cards',
      {},
      ...newestOf(subjects).ofRuntime.map((column) => drawCard(results, views, column)),
    ),
  );
}

function drawCard(results, views, newest) {
  const { subjects } = results;
  const { name } = subjects[newest];
  const others = subjects.flatMap((one, column) =>
    one.name === name && column !== newest ? [column] : [],
  );
  return el(
    'li.card',
    {},
    el('h2', {}, releaseTitle(subjects[newest])),
    drawBreaks(results, views, newest),
    drawRest(results, views, newest),
    others.length === 0 ? null : drawOthers(results, views, others),
  );
}

const viewLink = (results, name, column, ...words) =>
  el('a', { href: addressOf({ view: { name, column } }, results) }, ...words);

/** What a reader comes for: a count that leads to the list. */
function drawBreaks(results, views, column) {
  const count = views.count(column, 'breaks');
  const alarms = views.count(column, 'alarms');
  const { subjects, rows, verdictAt } = results;
  const older = olderRelease(subjects, column);
  const fresh = views
    .rows(column, 'breaks')
    .filter((row) => older !== -1 && verdictAt(row, older) === 'pass');
  const freshRules = new Set(fresh.map((row) => rows[row].rule)).size;
  const line =
    count === 0
      ? ['breaks none of the rules']
      : [
          viewLink(results, 'breaks', column, 'breaks ', el('b', {}, numberOf(count, 'rule'))),
          freshRules === 0 ? null : `, ${freshRules} of which ${subjects[older].head} keeps`,
        ];
  const alarm =
    alarms === 0
      ? null
      : el('span.alarms', {}, viewLink(results, 'alarms', column, `${alarms} not as recorded`));
  return el('p.breaks', {}, ...line, alarm && '; ', alarm);
}

/** The next older release that was run of the runtime, or -1. */
const olderRelease = (subjects, column) =>
  subjects.findIndex((one, at) => at > column && one.name === subjects[column].name);

function drawRest(results, views, column) {
  const parts = COUNTS.slice(1)
    .map(([view, words]) => ({ view, words, count: views.count(column, view) }))
    .filter(({ count }) => count > 0)
    .flatMap(({ view, words, count }) => [
      ' · ',
      viewLink(results, view, column, `${words} ${count}`),
    ]);
  return el('p.rest', {}, ...parts.slice(1));
}

function drawOthers(results, views, columns) {
  const { subjects } = results;
  const { ofLine } = newestOf(subjects);
  const bodies = [];
  for (const column of columns) {
    const line = lineName(subjects[column]);
    const more = bodies.at(-1)?.line === line || !ofLine.includes(column);
    if (!more || bodies.length === 0) bodies.push({ line, rows: [] });
    bodies.at(-1).rows.push(drawRelease(results, views, column));
  }
  return el(
    'details',
    { open: subjects.length <= MOST_OPEN },
    el('summary', {}, numberOf(columns.length, 'other release')),
    el(
      'table',
      {},
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          ...['', ...COUNTS.map(([, words]) => words)].map((words) =>
            el('th', { scope: 'col' }, words),
          ),
        ),
      ),
      ...bodies.map(({ rows }) => el('tbody', {}, ...rows)),
    ),
  );
}

function drawRelease(results, views, column) {
  const { head, label } = results.subjects[column];
  return el(
    'tr',
    {},
    el('th', { scope: 'row', title: label }, head),
    ...COUNTS.map(([view]) => {
      const count = views.count(column, view);
      const words = String(count);
      return el('td', {}, count === 0 ? words : viewLink(results, view, column, words));
    }),
  );
}

module.exports = { COUNTS, drawSummary, viewLink };

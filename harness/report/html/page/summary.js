'use strict';

const { el } = require('./dom.js');
const { chip } = require('./evidence.js');

/** Beyond so many subjects, those of a runtime are folded. */
const MOST_OPEN = 8;

const KINDS = [
  ['pass', 'pass'],
  ['known', 'known'],
  ['open', 'left open'],
  ['alarm', 'alarms'],
  ['skip', 'skipped'],
];

/** Which of the five kinds a cell counts as. */
function kindOf(verdict, standing) {
  if (verdict === 'skip') return 'skip';
  return { quiet: 'pass', known: 'known', tolerated: 'open' }[standing] ?? 'alarm';
}

/** The head of the page: what was run, when, and the counts of each runtime. */
function drawSummary(results) {
  const { subjects, suite, date, rows } = results;
  const counts = subjects.map((subject, column) => ({ subject, ...countsOf(results, column) }));
  const names = [...new Set(subjects.map(({ name }) => name))];
  return el(
    'header.top',
    {},
    el(
      'div.title',
      {},
      el('h1', {}, 'Node-API conformance'),
      el(
        'p.when',
        {},
        `${rows.length} rows, ${subjects.length} ${subjects.length === 1 ? 'subject' : 'subjects'} · `,
        el('time', { dateTime: date }, `${date.slice(0, 16).replace('T', ' ')} UTC`),
        ` · suite ${suite}`,
      ),
      drawLegend(),
    ),
    el(
      'div.counts',
      {},
      ...(subjects.length <= MOST_OPEN
        ? [drawTable('runtime', counts, ({ label }) => label)]
        : names.map((name) =>
            drawRuntime(
              name,
              counts.filter(({ subject }) => subject.name === name),
            ),
          )),
    ),
  );
}

function countsOf({ rows, verdictAt, standingAt }, column) {
  const counts = { pass: 0, known: 0, open: 0, alarm: 0, skip: 0 };
  rows.forEach((_, row) => {
    const verdict = verdictAt(row, column);
    if (verdict !== null) counts[kindOf(verdict, standingAt(row, column))]++;
  });
  return counts;
}

function drawTable(title, counts, nameOf) {
  const heads = [title, 'Node-API', ...KINDS.map(([, words]) => words)];
  return el(
    'table',
    {},
    el('thead', {}, el('tr', {}, ...heads.map((words) => el('th', { scope: 'col' }, words)))),
    el('tbody', {}, ...counts.map((one) => drawSubject(one, nameOf))),
  );
}

function drawRuntime(name, counts) {
  const alarms = counts.reduce((sum, { alarm }) => sum + alarm, 0);
  const [first, last] = [counts[0].subject, counts.at(-1).subject];
  const single = counts.length === 1;
  const range = single ? last.head : `${counts.length} releases, ${first.head} to ${last.head}`;
  const newest = KINDS.map(([kind, words]) => [words, counts.at(-1)[kind]])
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${words} ${count}`);
  return el(
    'details',
    {},
    el(
      'summary',
      {},
      el('b', {}, name),
      ` ${range} · ${single ? '' : 'the newest: '}${newest.join(', ')}`,
      single ? null : ' · in all: ',
      single ? null : el(alarms === 0 ? 'span' : 'b.alarms', {}, alarmsText(alarms)),
    ),
    drawTable(name, counts, ({ head }) => head),
  );
}

const alarmsText = (count) =>
  count === 0 ? 'no alarms' : count === 1 ? '1 alarm' : `${count} alarms`;

function drawSubject({ subject, ...counts }, nameOf) {
  return el(
    'tr',
    {},
    el('th', { scope: 'row', title: subject.label }, nameOf(subject)),
    el('td', {}, String(subject.napi ?? '?')),
    ...KINDS.map(([kind]) =>
      el(counts[kind] === 0 ? 'td.zero' : `td.k-${kind}`, {}, String(counts[kind])),
    ),
  );
}

function drawLegend() {
  const verdicts = ['pass', 'fail', 'crash', 'hang', 'broken', 'skip'];
  const entry = (verdict, standing, words) =>
    el('li', {}, chip(verdict, standing), el('span', {}, words));
  return el(
    'ul.legend',
    { aria: { 'aria-label': 'Legend' } },
    ...verdicts.map((verdict) =>
      entry(verdict, ['pass', 'skip'].includes(verdict) ? 'quiet' : 'broken rule', verdict),
    ),
    entry('fail', 'broken rule', 'full colour: an alarm'),
    entry('fail', 'known', 'pale: a known deviation'),
    entry('fail', 'tolerated', 'outline: left open by the manual'),
    entry('pass', 'gone', 'a recorded deviation is gone'),
  );
}

module.exports = { drawSummary, kindOf };

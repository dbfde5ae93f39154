'use strict';

const { addressOf } = require('./address.js');
const { sizeOfLine } = require('./columns.js');
const { el } = require('./dom.js');
const { letterOf, lookOf } = require('./evidence.js');
const { areaOf } = require('./filters.js');
const { runtimeTitle } = require('./names.js');

/** Up to so many columns, one is wide enough for a heading that lies. */
const MOST_WIDE = 10;

/**
 * The table of the grid.
 *
 * @param {object} results
 * @param {number[]} columns those that it has
 * @param {function(number)} onUnfold gets a column whose line is to be unfolded, or folded again
 * @returns {{table: HTMLElement, lines: HTMLElement[], bodies: {body: HTMLElement, own: number[]}[]}} a line for each row of the results
 */
function drawTable(results, columns, onUnfold) {
  const subjects = columns.map((column) => results.subjects[column]);
  const starts = subjects.map(({ name }, at) => name !== subjects[at - 1]?.name);
  const lines = results.rows.map((_, row) => drawRow(results, row, columns, starts));
  const bodies = drawBodies(results.rows, lines, columns.length);
  const table = el(
    `table${columns.length <= MOST_WIDE ? '.wide' : ''}`,
    { aria: { role: 'grid', 'aria-label': 'Verdicts' } },
    el('colgroup', {}, el('col.names'), ...starts.map((start) => el(start ? 'col.start' : 'col'))),
    drawHead(results, columns, starts, onUnfold),
    ...bodies.map(({ body }) => body),
  );
  // A width of its own makes the layout of the table independent of what is in it.
  table.style.setProperty('--columns', columns.length);
  table.style.setProperty('--groups', starts.filter(Boolean).length);
  return { table, lines, bodies };
}

/** A body for each area, so that its heading goes where its last row goes. */
function drawBodies(rows, lines, columns) {
  const bodies = [];
  rows.forEach(({ rule }, row) => {
    const area = areaOf(rule);
    if (bodies.at(-1)?.area !== area) {
      const heading = el(
        'tr.area',
        {},
        el('th', { scope: 'rowgroup' }, area),
        el('td', { colSpan: columns }),
      );
      heading.lastChild.setAttribute('aria-hidden', 'true');
      bodies.push({ area, body: el('tbody', {}, heading), own: [] });
    }
    bodies.at(-1).body.append(lines[row]);
    bodies.at(-1).own.push(row);
  });
  return bodies;
}

/** Two lines: the runtimes, then their releases. Both lead to what the release breaks, the runtime to that of its newest. */
function drawHead(results, columns, starts, onUnfold) {
  const subjects = columns.map((column) => results.subjects[column]);
  const breaksLink = (column, words) =>
    el(
      'a',
      {
        href: addressOf({ view: { name: 'breaks', column } }, results),
        // The same links stand in the head of the page; those who go by the keyboard need not pass all of them once more.
        tabIndex: -1,
      },
      words,
    );
  const groups = [];
  subjects.forEach(({ name }, at) => {
    if (starts[at]) groups.push({ name, first: columns[at], columns: 1 });
    else groups.at(-1).columns++;
  });
  return el(
    'thead',
    {},
    el(
      'tr.runtimes',
      {},
      el('th.corner', { rowSpan: 2, scope: 'col' }, 'Rule'),
      ...groups.map(({ name, first, columns: span }) =>
        el(
          'th.start',
          { colSpan: span, scope: 'colgroup', title: name },
          el('span', {}, breaksLink(first, runtimeTitle(name))),
        ),
      ),
    ),
    el(
      'tr.releases',
      {},
      ...subjects.map((one, at) =>
        el(
          `th${starts[at] ? '.start' : ''}`,
          { scope: 'col', title: `What ${one.label} breaks` },
          el('span', {}, breaksLink(columns[at], one.head)),
          drawUnfold(results, columns, at, onUnfold),
        ),
      ),
    ),
  );
}

/** At the newest of a line that has others: how many, and whether they are shown. */
function drawUnfold({ subjects }, columns, at, onUnfold) {
  const one = subjects[columns[at]];
  const [more, before] = [sizeOfLine(subjects, one) - 1, subjects[columns[at - 1]]];
  if (more === 0 || (before?.name === one.name && before.line === one.line)) return null;
  const after = subjects[columns[at + 1]];
  const unfolded = after?.name === one.name && after.line === one.line;
  const words = `${unfolded ? 'Fold' : 'Unfold'} all ${more + 1} releases of ${one.name} ${one.line}`;
  return el(
    'button.unfold',
    {
      ...{ type: 'button', title: words, on: { click: () => onUnfold(columns[at]) } },
      aria: { 'aria-expanded': String(unfolded), 'aria-label': words },
    },
    unfolded ? '−' : `+${more}`,
  );
}

function drawRow(results, row, columns, starts) {
  const { verdictAt, kindAt } = results;
  const { rule, variant, level, sentence } = results.rows[row];
  const name = el('span.rule', {}, rule.slice(rule.lastIndexOf('/') + 1));
  const head = el('th', { scope: 'row', title: sentence ?? rule }, name);
  if (variant !== 'main') head.append(el('span.variant', {}, variant));
  if (level !== 'must') head.append(el('span.level', {}, level));
  const line = el('tr', {}, head);
  columns.forEach((column, at) => {
    const verdict = verdictAt(row, column);
    const cell = document.createElement('td');
    const start = starts[at] ? ' start' : '';
    if (verdict === null) cell.className = `none${start}`;
    else {
      cell.className = `${lookOf(verdict, kindAt(row, column))}${start}`;
      cell.textContent = letterOf(verdict);
    }
    line.append(cell);
  });
  return line;
}

module.exports = { drawTable };

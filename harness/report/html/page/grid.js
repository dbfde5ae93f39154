'use strict';

const { el } = require('./dom.js');
const { letterOf, lookOf } = require('./evidence.js');
const { areaOf } = require('./filters.js');

/** Up to so many subjects, a column is wide enough for a heading that lies. */
const MOST_WIDE = 10;
const PAGE = 15;

/**
 * The grid: a row for each rule and variant, a column for each subject. One cell of it is in the tab order; the arrow keys move.
 *
 * @param {object} results
 * @param {{onOpen: function(number, number), onMove: function(number, number)}} handlers get row and column
 * @returns {{element: HTMLElement, show: function(boolean[]), focus: function(number, number)}}
 */
function makeGrid(results, { onOpen, onMove }) {
  const { rows, subjects } = results;
  const lines = rows.map((_, row) => drawRow(results, row));
  const bodies = drawBodies(rows, lines, subjects.length);
  const table = el(
    `table${subjects.length <= MOST_WIDE ? '.wide' : ''}`,
    { aria: { role: 'grid', 'aria-label': 'Verdicts' } },
    drawColumns(subjects),
    drawHead(subjects),
    ...bodies.map(({ body }) => body),
  );
  // A width of its own makes the layout of the table independent of what is in it.
  table.style.setProperty('--columns', subjects.length);
  table.style.setProperty('--groups', startsOf(subjects).filter(Boolean).length);
  const element = el('div.board', {}, table);
  let shown = lines.map((_, row) => row);
  let current = null;

  const cellAt = (row, column) => lines[row].cells[column + 1];
  const placeOf = (target) => {
    const cell = target.closest('td');
    return cell === null
      ? null
      : { row: lines.indexOf(cell.parentNode), column: cell.cellIndex - 1 };
  };

  function setCurrent(row, column) {
    if (current?.row === row && current.column === column) return;
    current?.cell.removeAttribute('tabindex');
    current = { row, column, cell: cellAt(row, column) };
    current.cell.tabIndex = 0;
  }

  function focus(row, column) {
    setCurrent(row, column);
    current.cell.focus();
  }

  function move(key) {
    const at = shown.indexOf(current.row);
    const [last, right] = [shown.length - 1, subjects.length - 1];
    const to = {
      ArrowUp: [at - 1, current.column],
      ArrowDown: [at + 1, current.column],
      ArrowLeft: [at, current.column - 1],
      ArrowRight: [at, current.column + 1],
      PageUp: [at - PAGE, current.column],
      PageDown: [at + PAGE, current.column],
      Home: [at, 0],
      End: [at, right],
    }[key];
    if (to === undefined || at === -1) return false;
    focus(shown[Math.min(Math.max(to[0], 0), last)], Math.min(Math.max(to[1], 0), right));
    return true;
  }

  table.addEventListener('click', ({ target }) => {
    const place = placeOf(target);
    if (place === null || place.row === -1) return;
    focus(place.row, place.column);
    onOpen(place.row, place.column);
  });
  table.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || current === null) return;
    if (event.key === 'Enter' || event.key === ' ') onOpen(current.row, current.column);
    else if (!move(event.key)) return;
    event.preventDefault();
  });
  for (const type of ['focusin', 'pointerover']) {
    table.addEventListener(type, ({ target }) => {
      const place = placeOf(target);
      if (place === null || place.row === -1) return;
      if (type === 'focusin') setCurrent(place.row, place.column);
      onMove(place.row, place.column);
    });
  }
  if (lines.length > 0 && subjects.length > 0) setCurrent(0, 0);

  return {
    element,
    focus: (row = current?.row, column = current?.column) =>
      row !== undefined && focus(row, column),
    show(wanted) {
      shown = wanted.flatMap((yes, row) => (yes ? [row] : []));
      lines.forEach((line, row) => (line.hidden = !wanted[row]));
      for (const { body, own } of bodies) body.hidden = !own.some((row) => wanted[row]);
      if (current !== null && !wanted[current.row] && shown.length > 0)
        setCurrent(shown[0], current.column);
    },
  };
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

function drawColumns(subjects) {
  return el(
    'colgroup',
    {},
    el('col.names'),
    ...startsOf(subjects).map((start) => el(start ? 'col.start' : 'col')),
  );
}

/** Two lines: the runtimes, then their releases. */
function drawHead(subjects) {
  const groups = [];
  for (const { name } of subjects) {
    if (groups.at(-1)?.name === name) groups.at(-1).columns++;
    else groups.push({ name, columns: 1 });
  }
  const starts = startsOf(subjects);
  return el(
    'thead',
    {},
    el(
      'tr.runtimes',
      {},
      el('th.corner', { rowSpan: 2, scope: 'col' }, 'Rule'),
      ...groups.map(({ name, columns }) =>
        el('th.start', { colSpan: columns, scope: 'colgroup', title: name }, el('span', {}, name)),
      ),
    ),
    el(
      'tr.releases',
      {},
      ...subjects.map(({ head, label }, column) =>
        el(
          `th${starts[column] ? '.start' : ''}`,
          { scope: 'col', title: label },
          el('span', {}, head),
        ),
      ),
    ),
  );
}

const startsOf = (subjects) => subjects.map(({ name }, at) => name !== subjects[at - 1]?.name);

function drawRow(results, row) {
  const { subjects, verdictAt, standingAt } = results;
  const { rule, variant, level, sentence } = results.rows[row];
  const name = el('span.rule', {}, rule.slice(rule.lastIndexOf('/') + 1));
  const head = el('th', { scope: 'row', title: sentence ?? rule }, name);
  if (variant !== 'main') head.append(el('span.variant', {}, variant));
  if (level !== 'must') head.append(el('span.level', {}, level));
  const line = el('tr', {}, head);
  const starts = startsOf(subjects);
  subjects.forEach((_, column) => {
    const verdict = verdictAt(row, column);
    const cell = document.createElement('td');
    const start = starts[column] ? ' start' : '';
    if (verdict === null) cell.className = `none${start}`;
    else {
      cell.className = `${lookOf(verdict, standingAt(row, column))}${start}`;
      cell.textContent = letterOf(verdict);
    }
    line.append(cell);
  });
  return line;
}

module.exports = { makeGrid };

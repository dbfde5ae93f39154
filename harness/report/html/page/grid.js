'use strict';

const { el } = require('./dom.js');
const { drawTable } = require('./grid-table.js');

const PAGE = 15;

/**
 * The grid: a row for each rule and variant, a column for each release. One cell of it is in the tab order; the arrow keys move.
 *
 * @param {object} results
 * @param {{onOpen: function(number, number), onMove: function(number, number), onUnfold: function(number)}} handlers get row and
 *   column of the results
 * @returns {{element: HTMLElement, show: function(boolean[], number[]), focus: function(number, number)}} `show` gets for each row
 *   whether it is shown, and the columns that are
 */
function makeGrid(results, { onOpen, onMove, onUnfold }) {
  const element = el('div.board');
  let columns = [];
  let drawn = { table: null, lines: [], bodies: [] };
  let shown = [];
  // Its column is one of the results, whichever are shown.
  let current = null;

  const placeOf = (target) => {
    const cell = target.closest('td');
    const row = cell === null ? -1 : drawn.lines.indexOf(cell.parentNode);
    return row === -1 ? null : { row, column: columns[cell.cellIndex - 1] };
  };

  function setCurrent(row, column) {
    const cell = drawn.lines[row].cells[columns.indexOf(column) + 1];
    if (current?.cell === cell) return;
    current?.cell.removeAttribute('tabindex');
    current = { row, column, cell };
    cell.tabIndex = 0;
  }

  function focus(row, column) {
    if (!columns.includes(column)) return;
    setCurrent(row, column);
    current.cell.focus();
  }

  function move(key) {
    const [at, across] = [shown.indexOf(current.row), columns.indexOf(current.column)];
    const [last, right] = [shown.length - 1, columns.length - 1];
    const to = {
      ArrowUp: [at - 1, across],
      ArrowDown: [at + 1, across],
      ArrowLeft: [at, across - 1],
      ArrowRight: [at, across + 1],
      PageUp: [at - PAGE, across],
      PageDown: [at + PAGE, across],
      Home: [at, 0],
      End: [at, right],
    }[key];
    if (to === undefined || at === -1) return false;
    const [row, column] = [Math.min(Math.max(to[0], 0), last), Math.min(Math.max(to[1], 0), right)];
    focus(shown[row], columns[column]);
    return true;
  }

  element.addEventListener('click', ({ target }) => {
    const place = placeOf(target);
    if (place === null) return;
    focus(place.row, place.column);
    onOpen(place.row, place.column);
  });
  element.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || placeOf(event.target) === null) return;
    if (event.key === 'Enter' || event.key === ' ') onOpen(current.row, current.column);
    else if (!move(event.key)) return;
    event.preventDefault();
  });
  for (const type of ['focusin', 'pointerover']) {
    element.addEventListener(type, ({ target }) => {
      const place = placeOf(target);
      if (place === null) return;
      if (type === 'focusin') setCurrent(place.row, place.column);
      onMove(place.row, place.column);
    });
  }

  function draw(wanted) {
    if (drawn.table !== null && wanted.join() === columns.join()) return;
    columns = wanted;
    drawn = drawTable(results, columns, onUnfold);
    element.replaceChildren(drawn.table);
    const { row = 0, column } = current ?? {};
    current = null;
    if (drawn.lines.length > 0 && columns.length > 0)
      setCurrent(row, columns.includes(column) ? column : columns[0]);
  }

  return {
    element,
    focus: (row = current?.row, column = current?.column) =>
      row !== undefined && focus(row, column),
    show(wanted, wantedColumns) {
      draw(wantedColumns);
      shown = wanted.flatMap((yes, row) => (yes ? [row] : []));
      drawn.lines.forEach((line, row) => (line.hidden = !wanted[row]));
      for (const { body, own } of drawn.bodies) body.hidden = !own.some((row) => wanted[row]);
      if (current !== null && !wanted[current.row] && shown.length > 0)
        setCurrent(shown[0], current.column);
    },
  };
}

module.exports = { makeGrid };

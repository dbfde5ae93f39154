'use strict';

const { drawCauses } = require('./causes.js');
const { cellHash, placeOf, readResults } = require('./data.js');
const { makeDialog } = require('./dialog.js');
const { el } = require('./dom.js');
const { makeFilters } = require('./filters.js');
const { makeGrid } = require('./grid.js');
const { drawSummary } = require('./summary.js');

const results = readResults(JSON.parse(document.getElementById('results').textContent));
const { rows, subjects } = results;

const status = el('p.status', { aria: { role: 'status' } });
const dialog = makeDialog(results, {
  onClose() {
    if (placeOf(location.hash, results) !== null) history.replaceState(null, '', '#');
    grid.focus();
  },
  onChoose(hash) {
    history.replaceState(null, '', hash);
    followHash();
  },
});
const grid = makeGrid(results, { onOpen: open, onMove: say });
const filters = makeFilters(results, (shown) => {
  grid.show(shown);
  nothing.hidden = shown.some(Boolean);
});
const causes = drawCauses(results, { onChoose: (cause) => filters.setText(cause) });
const nothing = el('p.nothing', { hidden: true }, 'No rule is left by these filters.');

function open(row, column) {
  if (results.verdictAt(row, column) === null) return;
  const hash = cellHash(rows[row], subjects[column]);
  history.pushState(null, '', hash);
  followHash();
}

function say(row, column) {
  const { rule, variant, sentence } = rows[row];
  const verdict = results.verdictAt(row, column) ?? 'not run';
  const where = variant === 'main' ? rule : `${rule} (${variant})`;
  status.textContent = `${verdict} · ${subjects[column].label} · ${where}${sentence === null ? '' : `: ${sentence}`}`;
}

function followHash() {
  const place = placeOf(location.hash, results);
  if (place === null || results.verdictAt(place.row, place.column) === null) {
    dialog.close();
    return;
  }
  if (results.verdictAt(place.row, place.other) === null) place.other = -1;
  dialog.show(place);
}

document.addEventListener('keydown', (event) => {
  if (dialog.element.open || event.ctrlKey || event.altKey || event.metaKey) return;
  const inFilter = event.target.id === 'filter';
  if (event.key === '/' && !/^(INPUT|SELECT)$/.test(event.target.tagName)) {
    event.preventDefault();
    filters.focus();
  } else if (inFilter && event.key === 'Escape') {
    filters.setText('');
    grid.focus();
  } else if (inFilter && (event.key === 'ArrowDown' || event.key === 'Enter')) {
    event.preventDefault();
    grid.focus();
  }
});
window.addEventListener('hashchange', followHash);

document.body.append(
  drawSummary(results),
  el('main', {}, causes, filters.element, grid.element, nothing),
  status,
  dialog.element,
);
filters.apply();
const linked = placeOf(location.hash, results);
if (linked !== null) {
  grid.focus(linked.row, linked.column);
  followHash();
}

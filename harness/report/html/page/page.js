'use strict';

const { addressOf, stateOf } = require('./address.js');
const { makeAnswers } = require('./answers.js');
const { drawCauses } = require('./causes.js');
const { shownColumns, toggled } = require('./columns.js');
const { readResults } = require('./data.js');
const { makeDialog } = require('./dialog.js');
const { el } = require('./dom.js');
const { makeFilters } = require('./filters.js');
const { makeGrid } = require('./grid.js');
const { sinceInFull, sinceOf } = require('./history.js');
const { readViews } = require('./kinds.js');
const { drawLegend } = require('./legend.js');
const { drawSummary } = require('./summary.js');

const TITLE = document.title;

/** @param {object} packed as harness/report/html/pack.js makes it */
function drawPage(packed) {
  const results = readResults(packed);
  const { rows, subjects } = results;
  const views = readViews(results);
  const narrow = matchMedia('(max-width: 700px)');

  const status = el('p.status', { aria: { role: 'status' } });
  const dialog = makeDialog(results, {
    onClose() {
      const { cell, view } = state;
      if (cell !== null) go({ cell: null }, { replace: true });
      if (view === null) grid.focus();
      else answers.focus(cell);
    },
    onChoose: (cell) => go({ cell }, { replace: true }),
  });
  const open = (row, column) => {
    if (results.verdictAt(row, column) !== null) go({ cell: { row, column, other: -1 } });
  };
  const grid = makeGrid(results, {
    onOpen: open,
    onMove: say,
    onUnfold: (column) => go({ columns: toggled(state.columns, subjects[column]) }),
  });
  const answers = makeAnswers(results, views, {
    onOpen: open,
    onChoose: (view) => go({ view }),
  });
  // Each key that is pressed in the filter is no step to go back to.
  const filters = makeFilters(results, (change) =>
    go(change, { replace: Object.hasOwn(change, 'text') }),
  );
  const causes = drawCauses(results, { onChoose: (cause) => go({ text: cause }) });
  const summary = drawSummary(results, views);
  const legend = drawLegend();
  const nothing = el('p.nothing', { hidden: true }, 'No rule is left by these filters.');

  let state = null;

  function go(change, { replace = false } = {}) {
    const address = addressOf({ ...state, ...change }, results);
    history[replace ? 'replaceState' : 'pushState'](null, '', address);
    follow();
  }

  function follow() {
    const before = state;
    state = stateOf(location.hash, results);
    const { view, cell } = state;
    const columns = shownColumns(subjects, state.columns, narrow.matches);
    const shown = filters.shown(state, columns);
    const listed = view !== null;
    for (const part of [summary, causes, legend, grid.element, status])
      if (part !== null) part.hidden = listed;
    for (const part of [answers.head, answers.element]) part.hidden = !listed;
    filters.show(state, shown, columns);
    if (!listed) grid.show(shown, columns);
    else if (changed(before, state, ['view', 'text', 'area'])) answers.show(view, shown);
    nothing.hidden = listed ? !answers.empty() : shown.some(Boolean);
    if (listed && changed(before, state, ['view'])) answers.begin();
    document.title = listed ? answers.title() : TITLE;
    if (cell === null) dialog.close();
    else if (changed(before, state, ['cell'])) dialog.show(state);
  }

  function say(row, column) {
    const { rule, variant, sentence } = rows[row];
    const verdict = results.verdictAt(row, column);
    const words =
      verdict === null ? 'not run' : `${verdict} ${sinceInFull(sinceOf(results, row, column))}`;
    const where = variant === 'main' ? rule : `${rule} (${variant})`;
    status.textContent = `${words} · ${subjects[column].label} · ${where}${sentence === null ? '' : `: ${sentence}`}`;
  }

  const focusShown = () => (state.view === null ? grid : answers).focus();

  document.addEventListener('keydown', (event) => {
    if (dialog.element.open || event.ctrlKey || event.altKey || event.metaKey) return;
    const inFilter = event.target.id === 'filter';
    if (event.key === '/' && !/^(INPUT|SELECT)$/.test(event.target.tagName)) {
      event.preventDefault();
      filters.focus();
    } else if (inFilter && event.key === 'Escape') {
      go({ text: '' }, { replace: true });
      focusShown();
    } else if (inFilter && (event.key === 'ArrowDown' || event.key === 'Enter')) {
      event.preventDefault();
      focusShown();
    }
  });
  window.addEventListener('hashchange', follow);
  narrow.addEventListener('change', follow);

  for (const before of document.querySelectorAll('body > :not(script)')) before.remove();
  document.body.append(
    summary,
    el(
      'main',
      {},
      causes ?? '',
      ...[answers.head, filters.element, legend, grid.element, answers.element, nothing],
    ),
    status,
    dialog.element,
  );
  follow();
  if (state.cell !== null && state.view === null) grid.focus(state.cell.row, state.cell.column);
}

const changed = (before, after, names) =>
  before === null ||
  names.some((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));

/** The results are a block of the page: JSON, packed by gzip, as letters. */
async function unpack(text) {
  const bytes = Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text());
}

async function main() {
  drawPage(await unpack(document.getElementById('results').textContent));
}

main();

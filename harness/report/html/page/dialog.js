'use strict';

const { addressOf } = require('./address.js');
const { differingRows } = require('./differences.js');
const { el, link } = require('./dom.js');
const { chip, drawEvidence } = require('./evidence.js');
const { historyOf, sinceInFull, sinceOf } = require('./history.js');
const { runtimeTitle } = require('./names.js');
const { modelOf } = require('./trace.js');

/**
 * The dialog with the evidence of a cell, or of two cells of a row side by side.
 *
 * @param {object} results as readResults gives them
 * @param {{onClose: function(), onChoose: function(object)}} handlers onChoose gets the cells to show instead: {row, column, other}
 * @returns {{element: HTMLDialogElement, show: function({cell: {row: number, column: number, other: number}}), close: function()}}
 *   `show` gets the whole state of the page, for the addresses in it
 */
function makeDialog(results, { onClose, onChoose }) {
  const element = el('dialog', {
    on: {
      cancel: close,
      close: closed,
      // A click beside it: the dialog's own box has no padding.
      click: (event) => event.target === element && close(),
    },
  });
  let showing = false;

  function close() {
    if (element.open) element.close();
    closed();
  }

  /** Not left to the event of closing alone: a busy browser fires it after the keys that follow, and would take the focus from them. */
  function closed() {
    if (!showing) return;
    showing = false;
    onClose();
  }

  return {
    element,
    show(state) {
      const place = state.cell;
      element.replaceChildren(draw(results, state, { close, onChoose }));
      element.setAttribute('aria-label', `Evidence of ${results.rows[place.row].rule}`);
      if (!element.open) element.showModal();
      showing = true;
      element.firstChild.scrollTop = 0;
    },
    close,
  };
}

function draw(results, state, { close, onChoose }) {
  const { row, column, other } = state.cell;
  const { rows, subjects } = results;
  const cells = [column, other].filter((at) => at !== -1).map((at) => results.cellAt(row, at));
  const models = cells.map(({ trace }) => (trace === null ? null : modelOf(trace)));
  const compared = models.length === 2 && models.every((model) => model !== null);
  const differing = compared ? differingRows(...models) : [];
  const at = results.exampleOf(row);
  const example = at === -1 ? '' : subjects[at].label;
  const hashOf = (shown) =>
    addressOf({ ...state, cell: { row, column: shown, other: -1 } }, results);
  const exampleHash = at === -1 ? null : hashOf(at);
  return el(
    `div.sheet${cells.length === 2 ? '.two' : ''}`,
    {},
    drawHead(rows[row], close),
    drawHistory(results, row, hashOf),
    drawChoice(results, { row, column, other }, onChoose),
    compared ? el('p.note', {}, differenceNote(differing)) : null,
    el(
      'div.sides',
      {},
      ...cells.map((cell, side) =>
        drawEvidence(cell, {
          model: models[side],
          differing: differing[side],
          example,
          exampleHash,
          since: sinceInFull(sinceOf(results, row, cell.column)),
        }),
      ),
    ),
  );
}

function drawHead({ rule, variant, level, sentence, from, napi }, close) {
  const facts = [`level ${level}`];
  if (napi !== null) facts.push(`Node-API ${napi}`);
  return el(
    'header',
    {},
    el('h2', {}, rule, ' ', el('span.variant', {}, variant)),
    el(
      'button.close',
      { type: 'button', on: { click: close }, aria: { 'aria-label': 'Close' } },
      '✕',
    ),
    el(
      'p.sentence',
      {},
      sentence ?? 'This rule is not among those of the suite that made the page.',
    ),
    el('p.from', {}, `${facts.join(' · ')} · `, from === null ? 'no source' : link(from, from)),
  );
}

/** On which releases of each runtime it went which way, the newest first; each leads to its evidence. */
function drawHistory(results, row, hashOf) {
  const { subjects } = results;
  if (subjects.length === 1) return null;
  return el(
    'dl.history',
    { aria: { 'aria-label': 'Since when' } },
    ...historyOf(results, row).flatMap(({ name, stretches }) => [
      el('dt', {}, runtimeTitle(name)),
      el(
        'dd',
        {},
        ...stretches.map(({ verdict, kind, from, to }) => {
          const [newest, oldest] = [subjects[from].head, subjects[to].head];
          return el(
            'a',
            { href: hashOf(from), title: verdict },
            chip(verdict, kind),
            from === to ? newest : `${newest} to ${oldest}`,
          );
        }),
      ),
    ]),
  );
}

function drawChoice(results, { row, column, other }, onChoose) {
  const { subjects } = results;
  const choice = (at) => ({ row, column, other: at });
  const choices = subjects
    .map(({ label }, at) => ({ label, at, verdict: results.verdictAt(row, at) }))
    .filter(({ at, verdict }) => verdict !== null && at !== column);
  const choose = el(
    'select',
    {
      id: 'compare',
      on: {
        change: ({ target }) => onChoose(choice(target.value === '' ? -1 : Number(target.value))),
      },
    },
    el('option', { value: '' }, 'nothing'),
    ...choices.map(({ label, at, verdict }) =>
      el('option', { value: String(at), selected: at === other }, `${label}: ${verdict}`),
    ),
  );
  const example = results.exampleOf(row);
  const offer =
    other === -1 && example !== -1 && example !== column
      ? el(
          'button',
          { type: 'button', on: { click: () => onChoose(choice(example)) } },
          `Compare with ${subjects[example].label}, which passes`,
        )
      : null;
  return el(
    'p.choice',
    {},
    el('label', { htmlFor: 'compare' }, 'Side by side with '),
    choose,
    offer,
  );
}

function differenceNote([a, b]) {
  return a.size + b.size === 0
    ? 'Each thread did the same in both.'
    : `Marked with ≠: what a thread did in one alone, ${a.size} and ${b.size} events.`;
}

module.exports = { makeDialog };

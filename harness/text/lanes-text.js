'use strict';

const { resultWords, wordsOf } = require('./event-summary.js');
const { lanesOf } = require('./lanes.js');
const { printable } = require('../common/printable.js');

const LONGEST_LABEL = 14;
/** Number, blanks, and the fewest columns in which words still say something. */
const LEAST_TEXT = 8 + 26;

/**
 * The lanes of a trace for a terminal: two columns for each thread, then the event's number, its thread, and what happened.
 *
 * ```
 * ┃ ┳ ┊     8 producer-1  call item 100 blocking
 * ```
 *
 * A bar (┳ ┃ ┻) is a call or a callback from its entry to its return, ■ one that returned at once, • any other event, ┊ a thread
 * that is in no call. Bars that reach the end never returned; they are named below it.
 *
 * @param {object[]} events
 * @param {{width?: number, most?: number}} [options] `width` in columns; `most` is how many rows there may be, of which those
 *   in the middle are left out, and counted
 * @returns {string[]} lines, safe to print
 */
function lanesText(events, { width = 100, most = 40 } = {}) {
  const model = lanesOf(events);
  const drawn = foldedRows(model);
  const head = drawn.length <= most ? drawn.length : Math.floor((most - 1) / 3);
  const tail = drawn.length <= most ? 0 : most - 1 - head;
  const left = drawn.slice(head, drawn.length - tail);
  const several = new Set(events.map((event) => event.tsfn).filter(Boolean)).size > 1;
  const draw = ({ row, folded }) => rowLine(model, row, folded, { width, several });
  const lines = drawn.slice(0, head).map(draw);
  if (left.length > 0) {
    const count = left.reduce((sum, { folded }) => sum + (folded ? 2 : 1), 0);
    lines.push(gutter(model, left.at(-1).row, null) + `  … ${count} events left out …`);
  }
  lines.push(
    ...drawn
      .slice(drawn.length - tail)
      .filter(() => tail > 0)
      .map(draw),
  );
  return [...lines, ...openLines(model, { width, several, most }), ...guessLines(model, width)];
}

/** Whether the lanes leave room for words in so many columns. */
function lanesFit(events, width) {
  return 2 * lanesOf(events).lanes.length + LONGEST_LABEL + LEAST_TEXT <= width;
}

/** An entry and the return right behind it are one row. */
function foldedRows({ rows }) {
  const drawn = [];
  for (let row = 0; row < rows.length; row++) {
    const { span } = rows[row];
    const folded = span !== null && span.from === row && span.to === row + 1;
    drawn.push({ row, folded });
    if (folded) row++;
  }
  return drawn;
}

function rowLine(model, row, folded, { width, several }) {
  const { event, lane, span } = model.rows[row];
  const ends = span !== null && (folded || span.to === row);
  const words = [wordsOf(span === null ? event : span.event, several)];
  const status = ends ? span.status : undefined;
  if (status !== undefined) words.push(`→ ${status}`, ...resultWords(span.results));
  else if (ends && !folded) words.push('returns');
  if (span?.undelivered && ends) words.push('(never delivered)');
  for (const arrow of span?.from === row ? arrowsInto(model, row) : [])
    words.push(`(${arrow.kind === 'end' ? 'after' : 'from'} ${model.rows[arrow.from].event.n})`);
  return line(model, { gutter: gutter(model, row, folded), n: event.n, lane, words, width });
}

function line(model, { gutter: lanes, n, lane, words, width }) {
  const label = model.lanes[lane].label;
  const widest = Math.max(...model.lanes.map((other) => other.label.length));
  const column = Math.min(widest, LONGEST_LABEL);
  const text = `${String(n).padStart(5)} ${cut(label, column).padEnd(column)}  ${words.join(' ')}`;
  return cut(lanes + printable(text), width);
}

function cut(text, width) {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}

function arrowsInto({ arrows }, row) {
  return arrows.filter((arrow) => arrow.to === row && arrow.kind !== 'join');
}

/** One sign for each lane: what its thread is in at that row. `folded` is null where the row itself is left out. */
function gutter(model, row, folded) {
  const signs = model.lanes.map(() => ' ');
  for (const { lane, from, to } of model.lives) if (from <= row && row <= to) signs[lane] = '┊';
  for (const span of model.spans)
    if (span.from < row && (span.to === null || span.to > row)) signs[span.lane] = '┃';
  if (folded !== null) {
    const { lane, span } = model.rows[row];
    signs[lane] = signOf(span, row, folded, signs[lane] === '┃');
  }
  return signs.map((sign) => `${sign} `).join('');
}

function signOf(span, row, folded, inside) {
  if (folded || span === null) return inside ? '╋' : span === null ? '•' : '■';
  if (inside) return '╋';
  return span.from === row ? '┳' : '┻';
}

function openLines(model, { width, several, most }) {
  const open = model.spans.filter((span) => span.to === null);
  const lines = open.slice(0, most).map((span) => {
    const signs = model.lanes.map((lane, index) =>
      index === span.lane ? '╳ ' : open.some((other) => other.lane === index) ? '╏ ' : '  ',
    );
    const words = [wordsOf(span.event, several), 'never returned'];
    return line(model, { gutter: signs.join(''), n: span.event.n, lane: span.lane, words, width });
  });
  if (open.length > most) lines.push(`… ${open.length - most} more never returned …`);
  return lines;
}

function guessLines(model, width) {
  const names = new Set(model.lanes.filter(({ guessed }) => guessed).map(({ name }) => name));
  return [...names].map((name) =>
    cut(
      `Several threads are called ${printable(name)}; which of them made a call is a guess.`,
      width,
    ),
  );
}

module.exports = { lanesText, lanesFit };

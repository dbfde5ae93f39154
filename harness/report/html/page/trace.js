'use strict';

const { lanesOf } = require('../../../text/lanes.js');
const { wordsOf } = require('../../../text/event-summary.js');
const { el, svg } = require('./dom.js');

const ROW = 20;
const HEAD = 4;
/** Room at the left for the arrows within the first lane. */
const LEFT = 12;

/** The lanes of a kept trace: of one that was shortened, what is left of those of the whole. */
function modelOf({ events, total, arrows, undelivered }) {
  const model = { ...lanesOf(events), total };
  if (arrows) model.arrows = arrows;
  if (undelivered) {
    const rows = new Set(undelivered);
    for (const span of model.spans) span.undelivered = rows.has(span.from);
  }
  return model;
}

/**
 * A trace: at the left a lane for each thread, with its calls and callbacks as bars and the hand-overs as arrows; at the right what
 * happened, a line for each event.
 *
 * @param {object} model as modelOf gives it
 * @param {Set<number>} [differing] rows to mark
 */
function drawTrace(model, differing = new Set()) {
  const places = placesOf(model);
  const lane = model.lanes.length > 10 ? 14 : model.lanes.length > 5 ? 18 : 24;
  const width = LEFT + model.lanes.length * lane;
  const height = HEAD + places.lines.length * ROW;
  const x = (index) => LEFT + index * lane + lane / 2;
  const y = (line) => HEAD + line * ROW + ROW / 2;
  const picture = svg(
    'svg',
    { class: 'lanes', width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    ...model.lives.map(({ lane: at, from, to }) =>
      svg('line', {
        class: 'life',
        ...{ x1: x(at), x2: x(at), y1: y(places.of(from)), y2: y(places.of(to)) },
      }),
    ),
    ...model.spans.map((span) => drawSpan(span, { x, y, lane, places, height })),
    ...model.rows.flatMap(({ span, lane: at }, row) =>
      span === null
        ? [svg('circle', { class: 'moment', cx: x(at), cy: y(places.of(row)), r: 3 })]
        : [],
    ),
    ...model.arrows.flatMap((arrow) => drawArrow(arrow, model, { x, y, places })),
  );
  const several = new Set(model.rows.map(({ event }) => event.tsfn).filter(Boolean)).size > 1;
  const list = el(
    'ol',
    {},
    ...places.lines.map((line) => drawLine(line, model, { several, differing })),
  );
  list.style.paddingTop = `${HEAD}px`;
  return el(
    'div.trace',
    { tabIndex: 0, aria: { role: 'group', 'aria-label': 'Trace' } },
    picture,
    list,
  );
}

/**
 * Which line a row is on: a return right behind its entry is on the same, a gap has one of its own, and so has each call, at the
 * end, that never returned.
 */
function placesOf({ rows, spans }) {
  const lines = [];
  const lineOf = [];
  let before = -1;
  rows.forEach(({ event, span }, row) => {
    const folds = span?.to === row && span.from === row - 1 && event.n === before + 1;
    if (event.n > before + 1) lines.push({ gap: event.n - before - 1 });
    before = Math.max(before, event.n);
    if (folds) lines.at(-1).folded = true;
    lineOf.push(folds ? lines.length - 1 : lines.push({ row }) - 1);
  });
  for (const span of spans) if (span.to === null) lines.push({ open: span });
  return { lines, of: (row) => lineOf[row] };
}

function drawSpan(span, { x, y, lane, places, height }) {
  const inset = Math.min(span.depth, 3) * 3;
  const wide = Math.max(4, lane - 10 - inset * 2);
  const top = y(places.of(span.from)) - 6;
  const bottom = span.to === null ? height : y(places.of(span.to)) + 6;
  const look = span.to === null ? 'open' : lookOf(span);
  return svg('rect', {
    class: `bar ${span.event.event} ${look}`,
    ...{ x: x(span.lane) - wide / 2, y: top, width: wide, height: bottom - top, rx: 2.5 },
  });
}

function lookOf({ status, undelivered }) {
  if (undelivered) return 'refused';
  if (status === undefined || status === 'napi_ok') return 'ok';
  return status === 'napi_closing' || status === 'napi_queue_full' ? 'told' : 'refused';
}

function drawArrow({ kind, from, to, refused }, { rows }, { x, y, places }) {
  const [a, b] = [rows[from].lane, rows[to].lane];
  const [ax, ay, bx, by] = [x(a), y(places.of(from)), x(b), y(places.of(to))];
  // Within a lane it goes round at the left; the tip is at the side of the bar that it comes from.
  const side = a === b ? -1 : Math.sign(ax - bx);
  const tip = bx + side * 8;
  const start = a === b ? ax - 8 : ax - side * 8;
  const bend = a === b ? Math.min(14, 6 + (by - ay) / 20) : 0;
  const path =
    a === b
      ? `M${start},${ay} C${start - bend},${ay} ${tip - bend},${by} ${tip},${by}`
      : `M${start},${ay} C${(start + tip) / 2},${ay} ${(start + tip) / 2},${by} ${tip},${by}`;
  const tipPath = `M${tip + side * 5},${by - 3.5} L${tip},${by} L${tip + side * 5},${by + 3.5}`;
  const look = `arrow ${kind}${refused ? ' refused' : ''}`;
  return [svg('path', { class: look, d: path }), svg('path', { class: look, d: tipPath })];
}

function drawLine({ gap, open, row, folded = false }, model, { several, differing }) {
  if (gap !== undefined)
    return el('li.gap', {}, `… ${gap} ${gap === 1 ? 'event is' : 'events are'} left out here …`);
  if (open !== undefined) {
    return el(
      'li.never',
      {},
      ...[el('span.n', {}, String(open.event.n)), threadName(model, open.lane)],
      ...[el('span.words', {}, wordsOf(open.event, several)), el('b.status', {}, 'never returned')],
    );
  }
  const { event, lane, span } = model.rows[row];
  const ends = span !== null && (folded || span.to === row);
  const words = wordsOf(span === null ? event : span.event, several);
  const differs = differing.has(row) || (folded && differing.has(row + 1));
  const line = el(
    `li${differs ? '.differs' : ''}${ends && !folded ? '.returns' : ''}`,
    {},
    ...[el('span.n', {}, String(event.n)), threadName(model, lane)],
    el('span.words', {}, ends && !folded && span.status === undefined ? `${words} returns` : words),
  );
  if (ends && span.status !== undefined)
    line.append(el(`span.status.${lookOf(span)}`, {}, String(span.status)));
  if (ends && span.undelivered) line.append(el('b.status', {}, 'never delivered'));
  const sources = span?.from === row ? model.arrows.filter((a) => a.to === row) : [];
  for (const { kind, from, refused } of sources) {
    const n = model.rows[from].event.n;
    line.append(el('span.source', {}, `${kind === 'end' ? 'after' : 'from'} ${n}`));
    if (refused) line.append(el('b.status', {}, 'though refused'));
  }
  if (differs) line.append(el('span.mark', {}, '≠'));
  return line;
}

function threadName({ lanes }, lane) {
  return el(`span.thread.t${lane % 6}`, {}, lanes[lane].label);
}

module.exports = { modelOf, drawTrace };

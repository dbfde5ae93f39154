'use strict';

const { lanesOf } = require('../../text/lanes.js');
const { cleanEvent, isEvent } = require('../../judge/trace.js');

/** A trace of more events is shortened to so many at its start and at its end. */
const MOST_EVENTS = 300;
const HEAD = 100;
const TAIL = 200;

/**
 * Traces for the HTML page. Most of an event is the same in many traces, so that stands in a table of *shapes*: all members but
 * `n` and `of`, with null for the numbers that are an item or a value, whose names come behind. A trace is a list of numbers, for
 * each event: shape, n less the number before it, how far back `of` is (0 for none), then those that the shape has null for.
 * Releases often leave the very same trace, which is then kept once.
 *
 * @returns {{add: function(object[]): number, packed: {shapes: Array[], traces: object[]}}} `add` gives the trace's number from
 *   1 up, or 0 for one without events
 */
function packTraces() {
  const shapes = makeTable();
  const traces = makeTable();
  const packed = { shapes: shapes.all, traces: traces.all };
  const add = (events) => {
    // What comes from a file was not read by us.
    const good = events.filter(isEvent);
    return good.length === 0 ? 0 : traces.number(packTrace(good, shapes)) + 1;
  };
  return { add, packed };
}

function makeTable() {
  const all = [];
  const numbers = new Map();
  const number = (value) => {
    const key = JSON.stringify(value);
    if (!numbers.has(key)) numbers.set(key, all.push(value) - 1);
    return numbers.get(key);
  };
  return { all, number };
}

function packTrace(events, shapes) {
  if (events.length <= MOST_EVENTS) return { events: packEvents(events, shapes) };
  const { kept, arrows, undelivered } = shorten(events);
  return { total: events.length, events: packEvents(kept, shapes), arrows, undelivered };
}

function packEvents(events, shapes) {
  let before = -1;
  return events.map(cleanEvent).flatMap(({ n, of, ...event }) => {
    const step = n - before;
    before = n;
    const back = Number.isSafeInteger(of) ? n - of : 0;
    const slots = ['item', 'value'].filter((name) => Number.isSafeInteger(event[name]));
    const nulls = Object.fromEntries(slots.map((name) => [name, null]));
    const number = shapes.number([{ ...event, ...nulls }, ...slots]);
    return [number, step, back, ...slots.map((name) => event[name])];
  });
}

/**
 * The start and the end of a long trace, and each entry or return whose other half is in there, since a call whose return was
 * left out would look like one that never returned. For the same reason arrows, and items that never came, are those of the whole.
 */
function shorten(events) {
  const model = lanesOf(events);
  const keep = new Set();
  const last = events.length - 1;
  for (let row = 0; row < HEAD; row++) keep.add(row);
  for (let row = last; row > last - TAIL; row--) keep.add(row);
  events.forEach(({ event }, row) => {
    if (keep.size < 2 * MOST_EVENTS && /^thread-/.test(event)) keep.add(row);
  });
  for (const { from, to } of model.spans) {
    if (to === null && keep.size < 3 * MOST_EVENTS) keep.add(from);
    if (to !== null && (keep.has(from) || keep.has(to))) keep.add(from).add(to);
  }
  const rows = [...keep].sort((a, b) => a - b);
  const place = new Map(rows.map((row, index) => [row, index]));
  return {
    kept: rows.map((row) => events[row]),
    arrows: model.arrows
      .filter(({ from, to }) => keep.has(from) && keep.has(to))
      .map((arrow) => ({ ...arrow, from: place.get(arrow.from), to: place.get(arrow.to) })),
    undelivered: model.spans
      .filter((span) => span.undelivered && keep.has(span.from))
      .map((span) => place.get(span.from)),
  };
}

module.exports = { packTraces };

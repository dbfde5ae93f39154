'use strict';

/**
 * A trace as lanes: one for each thread, time downwards, a row for each event. It needs nothing but the events, and the HTML page
 * loads this very file.
 */

/** Threads beyond so many share the last lane. No rule has half as many. */
const MOST_LANES = 32;

const isEntry = (event) => event.event === 'call' || event.event === 'callback';
const isReturn = (event) => event.event === 'return' || event.event === 'callback-return';

/**
 * A *span* is a call or a callback: `from` and `to` are rows, `to` is null where it never returned, and `depth` says how many
 * spans of its thread are around it. An *arrow* leads from the row of a cause to the row of what it caused; there is one only where
 * the trace leaves no choice:
 *
 * - `item`: from a call of napi_call_threadsafe_function to the call_js of its item, where no other call can have sent it.
 *   `refused` is true where that call had returned another status than napi_ok.
 * - `end`: from the release that gave back the last hold, or the first abort, to the finalize of that function.
 * - `join`: from the end of a thread to the moment it was joined, where no other thread has its name.
 *
 * Threads may share a name. Then a lane shows those that cannot be the same one; where it was a guess which of several made a
 * call, `guessed` is true for each of their lanes. The return of a call is never a guess.
 *
 * @param {object[]} events as parseTrace gives them
 * @returns {{
 *   lanes: {name: string, label: string, guessed: boolean}[],
 *   rows: {event: object, lane: number, span: object|null}[],
 *   spans: {event: object, lane: number, depth: number, from: number, to: number|null, status: string|undefined,
 *     results: object|undefined, undelivered: boolean}[],
 *   lives: {lane: number, from: number, to: number}[],
 *   arrows: {kind: 'item'|'end'|'join', from: number, to: number, refused: boolean}[]
 * }} `span` is that which the event begins or ends. `lives` are the rows between the first and the last moment of each thread.
 *   `undelivered` is true for an accepted item of which there is no call_js
 */
function lanesOf(events) {
  const placed = placeEvents(events);
  const arrows = [
    ...itemArrows(placed.rows),
    ...endArrows(placed.rows),
    ...joinArrows(placed.rows),
  ].sort((a, b) => a.to - b.to || a.from - b.from);
  markUndelivered(placed.spans);
  return { ...placed, arrows };
}

function placeEvents(events) {
  const lanes = [];
  const threads = new Map();
  const lives = [];
  const byNumber = new Map();
  const spans = [];
  let row = -1;
  const rows = events.map((event) => {
    row++;
    const spanOf = byNumber.get(event.of);
    const own = spanOf !== undefined && spanOf.event.thread === event.thread ? spanOf : null;
    const thread = own?.thread ?? threadOf(event);
    thread.last = row;
    let span = null;
    if (isEntry(event)) {
      const { lane, open } = thread;
      span = { event, thread, lane, depth: open.length, from: row, to: null, undelivered: false };
      open.push(span);
      byNumber.set(event.n, span);
      spans.push(span);
    } else if (isReturn(event) && own !== null && own.to === null) {
      span = own;
      Object.assign(span, { to: row, status: event.status, results: event.results });
      thread.open = thread.open.filter((other) => other !== span);
    } else if (event.event === 'thread-end') {
      thread.live.to = row;
      thread.ended = true;
    }
    return { event, lane: thread.lane, span };
  });
  for (const live of lives) live.to ??= Math.max(0, events.length - 1);
  for (const span of spans) delete span.thread;
  return { lanes: labelled(lanes), rows, spans, lives };

  function threadOf(event) {
    if (!threads.has(event.thread)) threads.set(event.thread, []);
    const namesakes = threads.get(event.thread);
    const alive = namesakes.filter((thread) => !thread.ended);
    if (event.event === 'thread-start' || alive.length === 0) return startThread(event, namesakes);
    // One that waits in a call can do nothing else meanwhile, but be called back inside it.
    const free = alive.filter(({ open }) => open.at(-1)?.event.event !== 'call');
    const candidates = free.length > 0 ? free : alive;
    if (candidates.length > 1) for (const { lane } of candidates) lanes[lane].guessed = true;
    return candidates.reduce((a, b) => (b.last > a.last ? b : a));
  }

  function startThread(event, namesakes) {
    const ended = namesakes.findIndex((thread) => thread.ended);
    let lane = ended === -1 ? lanes.length : namesakes.splice(ended, 1)[0].lane;
    if (lane === MOST_LANES) lane--;
    lanes[lane] ??= { name: event.thread, guessed: false };
    if (lanes[lane].name !== event.thread)
      Object.assign(lanes[lane], { name: 'other threads', guessed: true });
    const live = { lane, from: row, to: null };
    const thread = { lane, live, open: [], ended: false, last: row };
    lives.push(live);
    namesakes.push(thread);
    return thread;
  }
}

/** "producer" alone, or "producer (1)", "producer (2)" where threads of one name were there at the same time. */
function labelled(lanes) {
  const count = (name, among) => among.filter((lane) => lane.name === name).length;
  return lanes.map((lane, index) => {
    const { name } = lane;
    const single = count(name, lanes) === 1;
    return {
      ...lane,
      label: single ? name : `${name} (${count(name, lanes.slice(0, index + 1))})`,
    };
  });
}

const itemKey = ({ tsfn, item }) => JSON.stringify([tsfn, item]);
const isSend = ({ event, name }) => event === 'call' && name === 'napi_call_threadsafe_function';
const isDelivery = ({ event, name }) => event === 'callback' && name === 'call_js';

function itemArrows(rows) {
  const arrows = [];
  const sent = new Map();
  rows.forEach(({ event, span }, row) => {
    if (isSend(event)) {
      const key = itemKey(event);
      if (!sent.has(key)) sent.set(key, { taken: [], refused: [] });
      const { taken, refused } = sent.get(key);
      (span.to === null || span.status === 'napi_ok' ? taken : refused).push(row);
    } else if (isDelivery(event) && sent.has(itemKey(event))) {
      const { taken, refused } = sent.get(itemKey(event));
      const possible = taken.length > 0 ? taken : refused;
      if (possible.length === 1)
        arrows.push({ kind: 'item', from: possible[0], to: row, refused: possible === refused });
    }
  });
  return arrows;
}

/** Follows the holds of each function by what has returned before an entry; a release beside others proves nothing. */
function endArrows(rows) {
  const arrows = [];
  const functions = new Map();
  rows.forEach(({ event, span }, row) => {
    if (event.name === 'napi_create_threadsafe_function' && event.event === 'call')
      functions.set(event.tsfn, { holds: event.initial_thread_count, end: null });
    const state = functions.get(span?.event.tsfn);
    if (state === undefined) return;
    const { name, mode } = span.event;
    const releases = name === 'napi_release_threadsafe_function';
    if (isReturn(event)) {
      if (name === 'napi_acquire_threadsafe_function' && span.status === 'napi_ok') state.holds++;
      if (releases && span.status === 'napi_ok') state.holds--;
      if (isSend(span.event) && span.status === 'napi_closing') state.holds--;
    } else if (releases && span.status === 'napi_ok' && state.end === null) {
      if (mode === 'abort' || state.holds === 1) state.end = row;
    } else if (event.event === 'callback' && name === 'finalize' && state.end !== null) {
      arrows.push({ kind: 'end', from: state.end, to: row, refused: false });
    }
  });
  return arrows;
}

function joinArrows(rows) {
  const rowsOf = (kind) => {
    const found = new Map();
    rows.forEach(({ event }, row) => {
      if (event.event === kind) found.set(event.name, found.has(event.name) ? null : row);
    });
    return found;
  };
  const ends = rowsOf('thread-end');
  return [...rowsOf('joined')]
    .filter(([name, row]) => row !== null && (ends.get(name) ?? Infinity) < row)
    .map(([name, row]) => ({ kind: 'join', from: ends.get(name), to: row, refused: false }));
}

/** Only functions with a call_js of their own put a delivery on the trace. */
function markUndelivered(spans) {
  const delivered = new Set(
    spans.filter(({ event }) => isDelivery(event)).map((s) => itemKey(s.event)),
  );
  const watched = new Set(
    spans
      .filter(({ event }) => event.name === 'napi_create_threadsafe_function')
      .filter(({ event, status }) => event.call_js === 'live' && status === 'napi_ok')
      .map(({ event }) => event.tsfn),
  );
  for (const span of spans) {
    const { event, status } = span;
    span.undelivered =
      isSend(event) &&
      status === 'napi_ok' &&
      watched.has(event.tsfn) &&
      !delivered.has(itemKey(event));
  }
}

module.exports = { lanesOf };

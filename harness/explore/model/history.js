'use strict';

/**
 * What happened in one program, from its events: a history for each of its functions.
 *
 * A *span* is a call or a callback: its entry event, with `end`, the number of its return, and, of a call, `status`; both are undefined
 * where it never returned.
 *
 * @param {object[]} events those of the program, in order
 * @returns {{functions: object[], loop: string, busy: object[], marks: object}} `busy`: when the loop's thread runs something of ours:
 *   {n, end, what}; `marks`: moments of the program, by name
 */
function historyOf(events) {
  const spans = new Map();
  const functions = new Map();
  for (const event of events) {
    if (event.event === 'call' || event.event === 'callback') {
      const span = Object.assign({ end: Infinity }, event);
      spans.set(event.n, span);
      functionOf(functions, span).push(span);
    }
    if (event.event === 'return' || event.event === 'callback-return') {
      const span = spans.get(event.of);
      if (span) Object.assign(span, { end: event.n, status: event.status });
    }
    if (event.event === 'context' && spans.has(event.of)) spans.get(event.of).told = event.context;
  }
  const loop = (events.find((e) => e.event === 'note' && e.name === 'step') || {}).thread;
  const created = [...functions.values()].filter((all) => all[0].name === CREATE);
  return {
    events,
    spans: [...spans.values()],
    functions: created.map((all, index) => describeFunction(index, all)),
    strays: [...functions.values()].filter((all) => all[0].name !== CREATE),
    loop,
    busy: busyOf(events, loop),
    marks: marksOf(events),
  };
}

const CREATE = 'napi_create_threadsafe_function';

function functionOf(functions, { tsfn }) {
  if (!functions.has(tsfn)) functions.set(tsfn, []);
  return functions.get(tsfn);
}

function describeFunction(index, all) {
  const [create] = all;
  return {
    index,
    create,
    capacity: create.max_queue_size,
    holds: create.initial_thread_count,
    kind: create.call_js === 'null' ? 'default' : create.func === 'null' ? 'without' : 'with',
    calls: all.filter((span) => span.event === 'call' && span !== create),
    deliveries: all.filter((span) => span.event === 'callback' && span.name === 'call_js'),
    finalizers: all.filter((span) => span.event === 'callback' && span.name === 'finalize'),
  };
}

const OPENS = { step: 'step', hook: 'hook' };

/** What of ours runs on the loop's thread, the outermost part of it. */
function busyOf(events, loop) {
  const busy = [];
  let depth = 0;
  for (const { event, name, thread, n } of events) {
    if (thread !== loop) continue;
    const opens = event === 'callback' || (event === 'note' && name in OPENS);
    const closes =
      event === 'callback-return' || (event === 'note' && /^(step|hook)-end$/.test(name));
    if (opens && depth++ === 0) busy.push({ n, end: Infinity, what: name });
    if (closes && --depth === 0) busy[busy.length - 1].end = n;
  }
  return busy;
}

/** Numbers of events: when the loop was waited for, found empty, ended, and when all was over. Infinity where that never came. */
function marksOf(events) {
  const js = (name) => {
    const found = events.find((e) => e.event === 'js' && e.name === name);
    return found ? found.n : Infinity;
  };
  return {
    waits: js('waits'),
    empty: js('empty'),
    end: js('end'),
    workerExit: js('worker exit'),
    over: js('over'),
  };
}

/** What the loop's thread was inside of at that moment, or undefined where it was its own master. */
function inside(history, n) {
  return history.busy.find((span) => span.n < n && n < span.end);
}

module.exports = { CREATE, historyOf, inside };

'use strict';

/**
 * What an `expect` gets to see: questions to the trace, and how the process ended.
 *
 * The trace serialises, it does not observe simultaneity. Events of one thread are in order; an entry comes before what it
 * causes; anything across a lock, a join or a queue hand-over is in order. No other order is evidence.
 *
 * A *span* is a call or a callback: all members of its entry event, with `end`, the number of its return event, and, of a call,
 * the `status` it returned and the `results` that the function wrote, by the names of its parameters: "untouched" or "written"
 * where it failed. All of them are undefined where it never returned.
 *
 * @param {{events: object[], code: number|null, signal: string|null}} run
 */
function evidenceOf({ events, code, signal }) {
  const spans = new Map();
  for (const event of events) {
    if (event.event === 'call' || event.event === 'callback') spans.set(event.n, { ...event });
    if (event.event === 'return' || event.event === 'callback-return') {
      const span = spans.get(event.of);
      if (span) Object.assign(span, returnedBy(event));
    }
  }
  const select = (kind, name, where = {}) =>
    [...spans.values()].filter((s) => s.event === kind && s.name === name && matches(s, where));

  /** The calls of one function of Node-API, in the order of their entries; `where` names members that must be equal. */
  const calls = (name, where) => select('call', name, where);
  /** The times the runtime called back, by the kind of callback: `call_js`, `finalize`, `execute`, `complete` …, in order. */
  const callbacks = (name, where) => select('callback', name, where);
  /** The single events of a kind (js, note, joined, thread-start, thread-end, broken) and a name, in order. */
  const moments = (kind, name, where = {}) =>
    events.filter((e) => e.event === kind && e.name === name && matches(e, where));

  return {
    trace: events,
    exit: code,
    signal,
    calls,
    callbacks,
    /** The moment a call or callback returned, or undefined. */
    returnOf: (span) => (span && span.end !== undefined ? { n: span.end } : undefined),
    /** The name of the thread that the scenario's environment runs on. */
    loopThread: (moments('js', 'begin')[0] || {}).thread,
    /** What those calls returned, by name. */
    statuses: (name, where) => calls(name, where).map((s) => s.status || 'did not return'),
    /** The items of those callbacks. */
    items: (name, where) => callbacks(name, where).map((s) => s.item),
    notes: (name, where) => moments('note', name, where),
    /** What JavaScript put on the trace under that name: the values, in order. */
    recorded: (name) => moments('js', name).map((e) => e.value),
    records: (name, where) => moments('js', name, where),
    /** What was told, in order, when the context was asked for. */
    contexts: () => events.filter((e) => e.event === 'context').map((e) => e.context),
    joins: (name) => moments('joined', name),
    threadStarts: (name) => moments('thread-start', name),
    threadEnds: (name) => moments('thread-end', name),
    /** Whether both happened, and the whole of `a` came before `b` began. A span that never returned is before nothing. */
    before: (a, b) => lastMoment(a) < (b ? b.n : NaN),
  };
}

/** The status of a callback is one of its arguments. */
function returnedBy({ event, n, status, results }) {
  if (event === 'callback-return') return { end: n };
  return results === undefined ? { end: n, status } : { end: n, status, results };
}

function lastMoment(a) {
  if (!a) return NaN;
  const isSpan = a.event === 'call' || a.event === 'callback';
  if (isSpan) return a.end === undefined ? NaN : a.end;
  return a.n;
}

function matches(object, where) {
  return Object.entries(where).every(([key, value]) => object[key] === value);
}

module.exports = { evidenceOf };

'use strict';

const { evidenceOf } = require('../../judge/evidence.js');

/**
 * What a rule is about, found out by listening to its `expect` while it looks at a trace.
 *
 * @param {{expect: function}} rule
 * @param {{events: object[], code: number|null, signal: string|null}} run
 * @returns {{members: Map<number, Set<string>>, needed: Set<number>, counted: Set<number>, listed: number[][],
 *   ordered: number[][]}} by the numbers of events, that of a call or callback being the number of its entry. `members` are those
 *   that it reads of each event it asks for, "end" being when that returned; `needed` the events it cannot do without, `counted`
 *   those whose number matters to it, `listed` the lists that it compares in their order, `ordered` the pairs that it wants in order
 */
function askedOf(rule, run) {
  const evidence = evidenceOf(run);
  const asked = {
    members: new Map(),
    needed: new Set(),
    counted: new Set(),
    listed: [],
    ordered: [],
  };
  const origins = new WeakMap();
  const lists = new WeakMap();

  const mark = (event, names) => {
    if (!asked.members.has(event.n)) asked.members.set(event.n, new Set());
    names.forEach((name) => asked.members.get(event.n).add(name));
  };
  const watchEvent = (event) => {
    const get = (target, name) => (mark(event, [name]), target[name]);
    const proxy = new Proxy(event, { get });
    origins.set(proxy, event);
    return proxy;
  };
  /** A list of what was read of events, which tells which of them are looked at. */
  const watchList = (values, events, names) => {
    const read = () => events.forEach((event) => mark(event, names));
    const need = (event) => {
      mark(event, []);
      asked.needed.add(event.n);
    };
    const count = () =>
      events.forEach((event) => {
        need(event);
        asked.counted.add(event.n);
      });
    const look = (at) => {
      if (at < events.length) {
        need(events[at]);
        mark(events[at], names);
      }
      return values[at];
    };
    const derived = {
      map: (f) => (read(), watchList(values.map(f), events, [])),
      filter: (f) => {
        read();
        const kept = events.filter((_, at) => f(values[at], at));
        return watchList(values.filter(f), kept, names);
      },
      slice: (from, to) => watchList(values.slice(from, to), events.slice(from, to), names),
      // What holds for each there is says nothing of how many there are.
      every: (f) => (read(), values.every(f)),
      includes: (value) => (events.forEach(need), read(), values.includes(value)),
      [Symbol.iterator]: function* () {
        for (let at = 0; at < values.length; at++) yield look(at);
        count();
      },
    };
    const get = (target, name) => {
      if (typeof name === 'string' && /^\d+$/.test(name)) return look(Number(name));
      if (Object.hasOwn(derived, name)) return derived[name];
      count();
      if (name === 'length') return target.length;
      read();
      return name === 'sort' ? (f) => values.toSorted(f) : target[name];
    };
    const proxy = new Proxy(values, { get });
    lists.set(proxy, { events, lookAtAll: () => (read(), count()) });
    return proxy;
  };
  const ask = (question, valueOf, ...names) => {
    return (name, where = {}) => {
      const events = evidence[question](name, where);
      return watchList(events.map(valueOf), events, [...Object.keys(where), ...names]);
    };
  };
  const originOf = (event) => origins.get(event) ?? event;
  const told = evidence.trace.filter(({ event }) => event === 'context');
  const listening = {
    ...evidence,
    ...Object.fromEntries(
      ['calls', 'callbacks', 'notes', 'records', 'joins', 'threadStarts', 'threadEnds'].map(
        (question) => [question, ask(question, watchEvent)],
      ),
    ),
    statuses: ask('calls', ({ status }) => status ?? 'did not return', 'status'),
    items: ask('callbacks', ({ item }) => item, 'item'),
    recorded: ask('records', ({ value }) => value, 'value'),
    contexts: () => watchList(evidence.contexts(), told, ['context']),
    returnOf: (span) => {
      const moment = evidence.returnOf(span && originOf(span));
      if (moment === undefined) return moment;
      mark(span, ['end']);
      const back = { ...moment };
      origins.set(back, originOf(span));
      return back;
    },
    before: (a, b) => {
      if (!a || !b) return false;
      asked.ordered.push([originOf(a).n, originOf(b).n]);
      mark(originOf(a), ['end']);
      mark(originOf(b), []);
      return originOf(a).n <= originOf(b).n;
    },
  };
  const see = (actual) => {
    const list = typeof actual === 'object' && actual !== null ? lists.get(actual) : undefined;
    if (list === undefined) return;
    list.lookAtAll();
    asked.listed.push(list.events.map(({ n }) => n));
  };
  rule.expect({ equal: see, notEqual: see, deepEqual: see, ok: see }, listening);
  return asked;
}

module.exports = { askedOf };

'use strict';

const { askedOf } = require('./what-expect-reads.js');
const { judge } = require('../../judge/verdict.js');

/** What the harness puts on the trace by itself: no runtime doubles it. */
const OURS = ['begin', 'scenario returned', 'exit', 'worker exit', 'rounds', 'terminate'];
/** Marks an event that was doubled; no member of a trace has that name. */
const COPIED = Symbol('copied');
/** What the addon says or does, and what only tells events apart; a runtime that misbehaves changes other members. */
const FIXED = ['n', 'end', 'event', 'name', 'of', 'from', 'number'];
/** Of many events that are alike, so many are damaged, evenly spread: a queue of thousands says no more. */
const ALIKE = 8;

/**
 * Damages a passing trace in each way in which a runtime that breaks this rule might have: of the events that `expect` asks for,
 * each is left out or doubled, never returns, or has a member changed that is read; neighbours on one thread change places; and the
 * exit status changes. Then the events are numbered again, as a real trace has no gaps.
 *
 * A call is made by the addon, so that it is not left out or doubled, and has no other arguments; what it returns is the runtime's.
 *
 * @param {{expect: function}} rule
 * @param {{events: object[], code: number|null, signal: string|null}} run that passes
 * @returns {{what: string, run: object}[]} each with its damage in words
 */
function damagesOf(rule, run) {
  const { events } = run;
  const asked = askedOf(rule, run);
  const damages = [];
  const add = (what, changed) => damages.push({ what, run: { ...run, events: renumber(changed) } });

  for (const event of sample([...asked.members.keys()].map((n) => events[n]))) {
    const { n } = event;
    const members = asked.members.get(n);
    const back = events.find(({ of, event: kind }) => of === n && /return$/.test(kind));
    const unit = [event, back].filter(Boolean);
    const name = `event ${n} (${event.event} ${event.name ?? ''})`;
    if (asked.needed.has(n) && event.event !== 'call')
      add(
        `${name} left out`,
        events.filter((each) => !unit.includes(each)),
      );
    if (back && [...members].some((member) => member === 'end' || isReturned(event, member)))
      add(
        `${name} never returns`,
        events.filter((each) => each !== back),
      );
    if (asked.counted.has(n) && canDouble(event)) add(`${name} doubled`, doubled(events, unit));
    for (const member of members) {
      const changed = changedIn(events, event, back, member);
      if (changed !== null) add(`${name} with another ${String(member)}`, changed);
    }
  }
  for (const [a, b] of spread(swapsIn(events, asked)))
    add(`events ${a.n} and ${b.n} of ${a.thread} swapped`, swapped(events, a, b));
  const code = run.code === 0 ? 7 : 0;
  damages.push({ what: `exit status ${code}`, run: { ...run, code, signal: null } });
  return damages;
}

/**
 * What a rule notices of the damage to its passing trace. A verdict of skip counts: it says that nothing was proven.
 *
 * @returns {{total: number, missed: string[]}}
 */
function scoreOf(rule, run) {
  const damages = damagesOf(rule, run);
  const missed = damages.filter(
    (damage) => judge(rule, { damage: [], ...damage.run }).verdict === 'pass',
  );
  return { total: damages.length, missed: missed.map(({ what }) => what) };
}

/** Whether a score needs a reason: less than nine tenths are noticed. */
const isLow = ({ total, missed }) => missed.length > total / 10;

function canDouble({ event, name }) {
  return event === 'callback' || event === 'note' || (event === 'js' && !OURS.includes(name));
}

/** Those of one kind, name and thread are alike. */
function sample(events) {
  const groups = {};
  for (const each of events)
    (groups[`${each.event} ${each.name} ${each.thread}`] ??= []).push(each);
  return Object.values(groups)
    .flatMap(spread)
    .sort((a, b) => a.n - b.n);
}

function spread(list) {
  if (list.length <= ALIKE) return list;
  return Array.from(
    { length: ALIKE },
    (_, at) => list[Math.floor((at * (list.length - 1)) / (ALIKE - 1))],
  );
}

/** Its copy comes when it has returned. */
function doubled(events, unit) {
  const copy = unit.map((event) => ({ ...event, [COPIED]: true }));
  const at = events.indexOf(unit.at(-1)) + 1;
  return [...events.slice(0, at), ...copy, ...events.slice(at)];
}

function changedIn(events, event, back, member) {
  const isFixed = event.event === 'call' && !isReturned(event, member);
  if (isFixed || FIXED.includes(member)) return null;
  const holder = isReturned(event, member) && back ? back : event;
  if (!Object.hasOwn(holder, member)) return null;
  const other = { ...holder, [member]: otherThan(holder[member]) };
  return events.map((each) => (each === holder ? other : each));
}

/** Whether it is the return of a call that has the member: the status of a callback is an argument. */
function isReturned({ event }, member) {
  return event === 'call' && (member === 'status' || member === 'results');
}

function otherThan(value) {
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, otherThan(each)]));
  if (value === 'live') return 'null';
  if (value === 'null') return 'live';
  if (value === 'napi_ok') return 'napi_generic_failure';
  if (typeof value === 'string') return value.startsWith('napi_') ? 'napi_ok' : `not ${value}`;
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1000 : 'something';
}

/**
 * The neighbours of one thread whose order the rule is about: two in one list that differ in what is read of them, or a pair that
 * is asked to be in order. Two calls are in the order of the addon.
 */
function swapsIn(events, { members, listed, ordered }) {
  const read = ({ n }) => JSON.stringify([...members.get(n)].map((member) => events[n][member]));
  const sets = listed.map((list) => new Set(list));
  const inOneList = (a, b) => sets.some((set) => set.has(a.n) && set.has(b.n));
  const inOrder = (a, b) => ordered.some((pair) => pair.includes(a.n) && pair.includes(b.n));
  return neighbours(events).filter(
    ([a, b]) =>
      members.has(a.n) &&
      members.has(b.n) &&
      !(a.event === 'call' && b.event === 'call') &&
      ((inOneList(a, b) && read(a) !== read(b)) || inOrder(a, b)),
  );
}

/** Pairs of entries or moments that come right after each other on their thread, what is nested in the first aside. */
function neighbours(events) {
  const pairs = [];
  for (const thread of new Set(events.map((event) => event.thread))) {
    const own = events.filter((event) => event.thread === thread && event.event !== 'context');
    const open = [[]];
    for (const event of own) {
      if (/return$/.test(event.event)) {
        if (open.length > 1) open.pop();
        continue;
      }
      const before = open.at(-1).at(-1);
      if (before !== undefined) pairs.push([before, event]);
      open.at(-1).push(event);
      if (event.event === 'call' || event.event === 'callback') open.push([]);
    }
  }
  return pairs;
}

/** The thread does first what it did second, in the same places of the trace, nested events and all. */
function swapped(events, a, b) {
  const endOf = ({ n }) => events.find(({ of, event }) => of === n && /return$/.test(event))?.n;
  const [lastOfA, lastOfB] = [endOf(a) ?? a.n, endOf(b) ?? b.n];
  const own = (from, to) =>
    events.filter(({ n, thread }) => n >= from && n <= to && thread === a.thread);
  const order = [...own(b.n, lastOfB), ...own(a.n, lastOfA)];
  const places = new Set(order.map(({ n }) => n));
  let next = 0;
  return events.map((event) => (places.has(event.n) ? order[next++] : event));
}

/** A return follows its entry, or the entry's copy. */
function renumber(events) {
  const numbers = { true: new Map(), false: new Map() };
  events.forEach(({ n, [COPIED]: copied = false }, index) => numbers[copied].set(n, index));
  return events.map(({ [COPIED]: copied = false, ...event }, index) => {
    const of = event.of === undefined ? {} : { of: numbers[copied].get(event.of) ?? -1 };
    return { ...event, n: index, ...of };
  });
}

module.exports = { damagesOf, isLow, scoreOf };

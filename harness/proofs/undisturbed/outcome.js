'use strict';

const { isDeepStrictEqual } = require('node:util');

/**
 * What a run did as far as no record or listener of JavaScript is needed to see it: how the process ended, and what C recorded, thread
 * by thread. The order of two threads is chance.
 *
 * @param {{exit: object, trace: object[]}} result of a cell
 * @returns {{end: string, threads: object, kinds: object}} `threads`: the events of each thread by its name, in words; `kinds`: what
 *   kinds of event each had, however often and with whatever values
 */
function outcomeOf({ exit, trace }) {
  const threads = {};
  const kinds = {};
  for (const numbered of trace) {
    const { of, thread, ...event } = numbered;
    delete event.n;
    if (event.event === 'js') continue;
    const entry = trace[of];
    const about = entry === undefined ? '' : ` of ${entry.name} ${entry.item ?? ''}`.trimEnd();
    (threads[thread] ??= []).push(JSON.stringify(event) + about);
    (kinds[thread] ??= new Set()).add(`${event.event} ${event.name} ${event.status ?? event.env}`);
  }
  return { end: exit.signal ?? `status ${exit.code}`, threads, kinds };
}

/**
 * Whether runs with records and bare runs do the same.
 *
 * @param {object[]} recorded outcomes
 * @param {object[]} bare outcomes
 * @returns {'same'|'varies'|'different'} `varies` where a recorded and a bare run end alike and have the same kinds of events, in other
 *   numbers or another order, as threads do that race
 */
function compare(recorded, bare) {
  const share = (members) => {
    const part = (outcome) => members.map((member) => outcome[member]);
    return recorded.some((ours) => bare.some((b) => isDeepStrictEqual(part(ours), part(b))));
  };
  if (share(['end', 'threads'])) return 'same';
  return share(['end', 'kinds']) ? 'varies' : 'different';
}

/** The first thing that only one of the two did, in words. */
function firstDifference(recorded, bare) {
  if (recorded.end !== bare.end) return `ends with ${recorded.end}, bare with ${bare.end}`;
  const names = [...new Set([...Object.keys(recorded.threads), ...Object.keys(bare.threads)])];
  for (const name of names) {
    const [ours, theirs] = [recorded.threads[name] ?? [], bare.threads[name] ?? []];
    const longest = Math.max(ours.length, theirs.length);
    const at = Array.from({ length: longest }).findIndex((_, i) => ours[i] !== theirs[i]);
    if (at !== -1)
      return `${name}: event ${at} is ${ours[at] ?? 'missing'}, bare ${theirs[at] ?? 'missing'}`;
  }
  return 'nothing';
}

module.exports = { compare, firstDifference, outcomeOf };

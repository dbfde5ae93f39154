'use strict';

const { shortName } = require('./model/refusals.js');

const CALLS = ['call', 'call blocking', 'acquire', 'release', 'abort', 'context', 'ref', 'unref'];
const FROM_ANY_THREAD = CALLS.slice(0, 6);
const PLACES = ['thread', 'step', 'call_js', 'finalize', 'hook'];
const QUEUES = ['unlimited', 'empty', 'some', 'full'];

/** What of the model's states, and of the pairs of operations that overlap on one function, the programs have been through. */
function newCoverage() {
  const states = new Set();
  const pairs = new Set();
  const open = new Map();

  /** For `refusals`: a call that returned, and the states it may have met. */
  function visit({ call, states: met, f, place }) {
    const what = kindOf(call);
    if (!PLACES.includes(place) || what === null) return;
    for (const { queued, taken, closed } of met)
      states.add(`${what} ${place} ${queueOf(f, queued - taken)} ${closed ? 'closed' : 'open'}`);
  }

  /** The pairs of one program. */
  function addPairs(events) {
    open.clear();
    for (const event of events) {
      if (event.event === 'return' || event.event === 'callback-return') open.delete(event.of);
      const what =
        event.event === 'callback' ? event.name : event.event === 'call' && kindOf(event);
      if (!what) continue;
      for (const other of open.values())
        if (other.tsfn === event.tsfn && other.thread !== event.thread)
          pairs.add([what, other.what].sort().join(' + '));
      open.set(event.n, { what, tsfn: event.tsfn, thread: event.thread });
    }
  }

  return { visit, addPairs, told: () => toldOf(states.size, pairs.size) };
}

function kindOf({ name, mode }) {
  const short = shortName(name);
  if (mode === 'blocking' || mode === 'abort') return mode === 'abort' ? 'abort' : 'call blocking';
  return CALLS.includes(short) ? short : null;
}

function queueOf({ capacity }, waiting) {
  if (capacity === 0) return 'unlimited';
  return waiting === 0 ? 'empty' : waiting >= capacity ? 'full' : 'some';
}

/** Those on the loop's thread alone never overlap with each other, and ref and unref are no calls of another thread. */
function pairsThereAre() {
  const onLoop = ['ref', 'unref', 'call_js', 'finalize'];
  const all = [...FROM_ANY_THREAD, ...onLoop];
  let count = 0;
  all.forEach((a, i) =>
    all.slice(i).forEach((b) => (count += onLoop.includes(a) && onLoop.includes(b) ? 0 : 1)),
  );
  return count;
}

/** ref and unref are called from no other thread and from no hook; a blocking call on the loop's thread needs an unlimited queue. */
function statesThereAre() {
  let count = 0;
  for (const what of CALLS)
    for (const place of PLACES)
      for (const queue of QUEUES) {
        const unheard = /ref$/.test(what) && /thread|hook/.test(place);
        const waits = what === 'call blocking' && place !== 'thread' && queue !== 'unlimited';
        count += unheard || waits ? 0 : 2;
      }
  return count;
}

const toldOf = (states, pairs) =>
  `${states} of ${statesThereAre()} states that a call can meet (call, place, queue, open or closed), ${pairs} of ${pairsThereAre()} pairs of operations at once`;

module.exports = { newCoverage };

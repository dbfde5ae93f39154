'use strict';

/**
 * As addons/trace/trace.c makes ids: the number of the thread times this, and the events of that thread before it. JavaScript's are those
 * of threads 0, -1, -2 ….
 */
const EVENTS_PER_THREAD = 1000000;

/**
 * Numbers events by their place in the trace, which is their order, and has what returns point to its entry by that number. Ids
 * show that one is missing.
 *
 * @param {object[]} written events as they stand in the trace
 * @returns {{events: object[], missing: number|null}} `n` in place of `id`; the id of the first event that is missing
 */
function numberEvents(written) {
  const places = new Map();
  const next = new Map();
  let missing = null;
  const events = written.map(({ id, ...event }, n) => {
    const thread = Math.floor(id / EVENTS_PER_THREAD);
    const expected = next.has(thread) ? next.get(thread) : thread * EVENTS_PER_THREAD;
    if (id !== expected && missing === null) missing = expected;
    next.set(thread, id + 1);
    if (!places.has(id)) places.set(id, n);
    const numbered = { n, ...event };
    if (places.has(event.of)) numbered.of = places.get(event.of);
    return numbered;
  });
  return { events, missing };
}

module.exports = { numberEvents };

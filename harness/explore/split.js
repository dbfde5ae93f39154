'use strict';

/**
 * The trace of many programs in one process, as those of each: what belongs to a function is in that of the program which made it,
 * whenever it came.
 *
 * @param {object[]} events
 * @returns {{number: number, events: object[]}[]} in the order in which they began
 */
function split(events) {
  const programs = [];
  const byFunction = new Map();
  const byEntry = new Map();
  let current = null;
  for (const event of events) {
    if (event.event === 'js' && event.name === 'program') {
      current = { number: event.value, events: [] };
      programs.push(current);
    }
    if (current === null) continue;
    if (event.name === 'napi_create_threadsafe_function' && event.event === 'call')
      byFunction.set(event.tsfn, current);
    const owner = byEntry.get(event.of) || byFunction.get(event.tsfn) || current;
    if (event.event === 'call' || event.event === 'callback') byEntry.set(event.n, owner);
    owner.events.push(event);
  }
  return programs;
}

module.exports = { split };

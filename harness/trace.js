'use strict';

/**
 * Reads a trace. Whatever a subject has written, this never throws: lines that are no events are left out and counted, and a
 * last line without its end is a process that was stopped in mid-write, which is no damage.
 *
 * @param {string} text the file's content
 * @returns {{events: object[], damage: string[]}} the events in order, and what is wrong with the trace, for people
 */
function parseTrace(text) {
  const lines = text.split('\n');
  lines.pop();
  const events = [];
  let unreadable = 0;
  for (const line of lines) {
    const event = parseEvent(line);
    if (event === null) unreadable++;
    else events.push(event);
  }
  const damage = [];
  if (unreadable > 0) damage.push(`lines that are no events: ${unreadable}`);
  const gap = events.findIndex((event, index) => event.n !== index);
  if (unreadable === 0 && gap !== -1) damage.push(`event ${gap} is missing`);
  return { events, damage };
}

function parseEvent(line) {
  try {
    const event = JSON.parse(line);
    const good =
      Number.isSafeInteger(event.n) &&
      typeof event.thread === 'string' &&
      typeof event.event === 'string';
    return good ? event : null;
  } catch {
    return null;
  }
}

module.exports = { parseTrace };

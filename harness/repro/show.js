'use strict';

const { inspect } = require('node:util');

/** What a script that `script.js` makes reads and prints. */

/** A last line without its end is a process that was stopped in mid-write, which is no damage. */
function parseTrace(text) {
  const events = [];
  const damage = [];
  for (const line of text.split('\n').slice(0, -1)) {
    const event = parseEvent(line);
    if (event !== null) events.push(event);
    else damage.push(`this is no event: ${plainText(line)}`);
  }
  const gap = events.findIndex((event, index) => event.n !== index);
  if (damage.length === 0 && gap !== -1) damage.push(`event ${gap} is missing`);
  return { events, damage };
}

function parseEvent(line) {
  try {
    const event = JSON.parse(line);
    const good = typeof event.n === 'number' && typeof event.thread === 'string';
    return good && typeof event.event === 'string' ? event : null;
  } catch (error) {
    return null;
  }
}

/** A column for each thread: | while it is in a call or a callback, * where it does something. Time goes down. */
function lanes(events) {
  const threads = Array.from(new Set(events.map(({ thread }) => thread)));
  const open = threads.map(() => 0);
  const width = Math.max(...threads.map((name) => name.length));
  return events.map(({ n, thread, event, name, ...rest }) => {
    const lane = threads.indexOf(thread);
    const signs = open.map((depth, index) => (index === lane ? '*' : depth > 0 ? '|' : ' '));
    if (event === 'call' || event === 'callback') open[lane]++;
    if (event === 'return' || event === 'callback-return') open[lane]--;
    const members = Object.keys(rest).map((key) => `${key}=${plainText(rest[key])}`);
    const words = [event, name].concat(members).join(' ');
    return `${signs.join(' ')}  ${String(n).padStart(4)} ${thread.padEnd(width)}  ${plainText(words)}`;
  });
}

function plainText(value) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return String(text).replace(/\p{C}/gu, '?').slice(0, 400);
}

function show(value) {
  return plainText(inspect(value, { depth: 5, breakLength: Infinity, maxArrayLength: 40 }));
}

module.exports = { lanes, parseTrace, plainText, show };

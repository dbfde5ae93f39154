'use strict';

const { inspect } = require('node:util');
const { numberEvents } = require('../judge/numbering.js');

const MOST_LINES = 120;

/** A last line without its end is a process that was stopped in mid-write, which is no damage. */
function parseTrace(text) {
  const written = [];
  const damage = [];
  for (const line of text.split('\n').slice(0, -1)) {
    const event = parseEvent(line);
    if (event !== null) written.push(event);
    else damage.push(`this is no event: ${plainText(line)}`);
  }
  const { events, missing } = numberEvents(written);
  if (damage.length === 0 && missing !== null)
    damage.push(`the event with id ${missing} is missing`);
  return { events, damage };
}

function parseEvent(line) {
  try {
    const event = JSON.parse(line);
    const named = event.name === undefined || typeof event.name === 'string';
    const texts = [event.thread, event.event].every((text) => typeof text === 'string');
    return named && texts && Number.isSafeInteger(event.id) ? event : null;
  } catch (error) {
    return null;
  }
}

/** A column for each thread: | while it is in a call or a callback, * where it does something. Time goes down. */
function lanes(events) {
  const threads = []; // {name, open: the number of calls and callbacks it is in}
  const callers = new Map(); // the thread of each call and callback, by its number
  const rows = events.map((event) => {
    const thread = callers.get(event.of) || threadOf(event, threads);
    const signs = threads.map(({ open }) => (open > 0 ? '|' : ' '));
    signs[threads.indexOf(thread)] = '*';
    if (event.event === 'call' || event.event === 'callback') {
      thread.open++;
      callers.set(event.n, thread);
    }
    if (event.event === 'return' || event.event === 'callback-return') thread.open--;
    return { signs: signs.join(' '), event };
  });
  const width = Math.max(...threads.map(({ name }) => name.length));
  const lines = rows.map(({ signs, event: { n, thread, event, name, ...rest } }) => {
    const members = Object.keys(rest).map((key) => `${key}=${plainText(rest[key])}`);
    const words = [event, name].concat(members).join(' ');
    const number = String(n).padStart(4);
    return `${signs.padEnd(2 * threads.length)} ${number} ${thread.padEnd(width)}  ${plainText(words)}`;
  });
  const left = lines.length - MOST_LINES;
  if (left > 0) lines.splice(MOST_LINES / 4, left, `… ${left} events left out …`);
  return lines;
}

/** Threads may share a name: one that starts is a new one, and one that waits in a call does nothing else meanwhile. */
function threadOf({ thread: name, event }, threads) {
  const namesakes = threads.filter((thread) => thread.name === name);
  const free = namesakes.filter(({ open }) => open === 0);
  if (namesakes.length === 0 || event === 'thread-start') {
    threads.push({ name, open: 0 });
    return threads[threads.length - 1];
  }
  return (free.length > 0 ? free : namesakes).pop();
}

function plainText(value) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return String(text).replace(/\p{C}/gu, '?').slice(0, 400);
}

function show(value) {
  return plainText(inspect(value, { depth: 5, breakLength: Infinity, maxArrayLength: 40 }));
}

module.exports = { lanes, parseTrace, plainText, show };

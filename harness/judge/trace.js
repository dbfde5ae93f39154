'use strict';

const { printable } = require('../common/printable.js');
const { numberEvents } = require('./numbering.js');

/** addons/trace/trace.c writes no longer lines. */
const LONGEST_LINE = 4096;
const DEEPEST = 5;
/** A trace with so many lines that are no events is not read to its end: each costs an exception. */
const MOST_UNREADABLE = 100;

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
  const written = [];
  let unreadable = 0;
  for (const line of lines) {
    const event = parseEvent(line);
    if (event !== null) written.push(event);
    else if (++unreadable === MOST_UNREADABLE) break;
  }
  const damage = [];
  if (unreadable > 0) damage.push(`lines that are no events: ${unreadable}`);
  const { events, missing } = numberEvents(written);
  if (unreadable === 0 && missing !== null) damage.push(`the event with id ${missing} is missing`);
  return { events, damage };
}

/** An event whose members are safe to print, or null. */
function parseEvent(line) {
  if (line.length > LONGEST_LINE || line[0] !== '{') return null;
  let event;
  try {
    event = JSON.parse(line);
  } catch {
    return null;
  }
  return isWritten(event) ? cleanEvent(event) : null;
}

/** As a subject writes it. */
function isWritten(value) {
  return hasKind(value) && Number.isSafeInteger(value.id);
}

/** As it is judged and reported. */
function isEvent(value) {
  return hasKind(value) && Number.isSafeInteger(value.n);
}

function hasKind(value) {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof value.thread === 'string' &&
    typeof value.event === 'string' &&
    (value.name === undefined || typeof value.name === 'string')
  );
}

const cleanEvent = (event) => clean(event, DEEPEST);

/** What was parsed from JSON, made safe to print: its texts to that length, and its members to that depth. */
function clean(value, depth, longest) {
  if (typeof value === 'string') return printable(value, longest);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return 'too deep';
  if (Array.isArray(value)) return value.map((member) => clean(member, depth - 1, longest));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      printable(name),
      clean(member, depth - 1, longest),
    ]),
  );
}

module.exports = { clean, cleanEvent, isEvent, parseTrace };

'use strict';

const fs = require('fs');

/**
 * Puts what JavaScript has to say on the trace, as one line at its end, through the runtime's own file system: nothing of
 * ours may call Node-API while a scenario runs, since a runtime may do more than the call when it is called.
 *
 * @param {'js'|'worker'} thread what this thread is called
 * @param {number} threadId 0 in the main thread, as in worker_threads
 * @returns {function(string, *)} takes a name, and a value that JSON can hold
 */
function openRecorder(thread, threadId) {
  const file = process.env.CONFORMANCE_TRACE;
  const trace = file === undefined ? 2 : fs.openSync(file, 'a', 0o600);
  // As those of C (addons/trace/trace.c), which begin at a million.
  let id = 0 - threadId * 1000000;
  return (name, value) => {
    const event = {
      id: id++,
      thread,
      event: 'js',
      name,
      value: value === undefined ? null : value,
    };
    fs.writeSync(trace, JSON.stringify(event, toPlain) + '\n');
  };
}

/** What JSON has no form for, as a text: "NaN", "Infinity", "-0", as in C, and "5n". */
function toPlain(key, value) {
  if (typeof value === 'bigint') return `${value}n`;
  if (Object.is(value, -0)) return '-0';
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

module.exports = { openRecorder };

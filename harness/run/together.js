'use strict';

const fs = require('node:fs');
const { runProcess } = require('../processes/process.js');
const {
  environmentOf,
  judgeRun,
  newTraceFile,
  readTrace,
  removeFile,
  rowOf,
  wordsOf,
} = require('./cell.js');

const HOST = require.resolve('../subject/together.js');
/** The first event of C (addons/trace/trace.c). From then on it has its own trace open, whatever comes to have that name. */
const FIRST_OF_C = '"id":1000000,';

/**
 * Runs cells one after another in one process. A cell has an outcome where it did what it would have done alone: the process
 * came to its end with status 0, and nothing was added to the cell's trace while others ran. What was added at the end of the
 * process counts, as it does alone.
 *
 * @param {object[]} cells of one runtime and one environment, each rule once
 * @param {string} cwd
 * @param {{deviations: object[], timeoutMs: number, folder: string, onSleep: function}} options
 * @returns {Promise<{outcomes: (object|null)[], stoppedIn: number|null}>} by cell; `stoppedIn` is the one in which the process
 *   ended or hung, or cells.length if that was after the last, or null
 */
async function runTogether(cells, cwd, { deviations, timeoutMs, folder, onSleep }) {
  const trace = newTraceFile(folder);
  const [list, sizes] = [`${trace}-list`, `${trace}-sizes`];
  const files = cells.map((_, at) => `${trace}-${at}`);
  const rows = cells.map((cell) => rowOf(cell, deviations));
  fs.writeFileSync(list, JSON.stringify(cells.map(wordsOf)));
  const env = environmentOf(cells[0], { folder, cwd, trace });
  const command = [...cells[0].runtime.command, HOST, list];
  const run = await runProcess(command, { env, cwd, timeoutMs, onSleep });
  const noted = readTrace(sizes).split('\n').slice(0, -1);
  const texts = files.map(readTrace);
  [trace, list, sizes, ...files].forEach(removeFile);

  const count = cells.length;
  if (run.code !== 0 || run.hang !== null || noted.length !== 2 * count)
    return { outcomes: cells.map(() => null), stoppedIn: Math.min(noted.length, count) };
  const share = { ...run, stderr: '', durationMs: Math.round(run.durationMs / count) };
  const opened = texts.map((text, at) => firstOfC(text) < Number(noted[at]));
  const outcomes = cells.map((cell, at) =>
    noted[at] === noted[count + at] && opened.slice(0, at + 1).every(Boolean)
      ? { ...rows[at], ...judgeRun(cell, texts[at], share) }
      : null,
  );
  return { outcomes, stoppedIn: null };
}

/** Where in the trace that stands, in bytes. */
function firstOfC(text) {
  const at = text.indexOf(FIRST_OF_C);
  return at === -1 ? Infinity : Buffer.byteLength(text.slice(0, at));
}

module.exports = { runTogether };

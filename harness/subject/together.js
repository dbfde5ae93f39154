'use strict';

/**
 * Runs several scenarios in one process of the runtime under test: <runtime> harness/subject/together.js LIST, a file that has the words of
 * each cell as JSON. Each begins when nothing is left to run, and has ended when nothing is left to run. In between, nothing of ours is
 * pending, and nothing listens but to 'beforeExit', which comes at these moments alone.
 *
 * Each cell has a trace of its own. All are opened by one name, and renamed when their cell has ended: who still has one open goes on
 * writing to it, and shows in its size. The sizes are what the observer gets, one a line: of each cell when it has ended, then of all
 * when the last has.
 */

const fs = require('fs');
const { startCell } = require('./start-cell.js');

const cells = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const trace = process.env.CONFORMANCE_TRACE;
let running = 0;

function noteSize(cell) {
  fs.appendFileSync(`${trace}-sizes`, `${fs.statSync(`${trace}-${cell}`).size}\n`);
}

function endCell() {
  if (running === cells.length) return;
  fs.renameSync(trace, `${trace}-${running}`);
  noteSize(running++);
  if (running < cells.length) setImmediate(() => startCell(cells[running]));
  else cells.forEach((_, cell) => noteSize(cell));
}

process.on('beforeExit', endCell);
setImmediate(() => startCell(cells[0]));

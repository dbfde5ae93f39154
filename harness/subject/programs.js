'use strict';

/**
 * Runs programs of `explore` in the runtime under test, one after another in one process: each from the moment the event loop is empty to
 * the next such moment.
 */

const { startWorker } = require('./start-worker.js');

/**
 * @param {object} addon addons/explore/programs.c
 * @param {{text: string, functions: number, throws: boolean, end: string}} program `end`: "empty", where it goes on until it holds nothing; "main",
 *   and it ends with what it has; or how its worker ends: "natural", "exit", "terminate" or "throw"
 * @param {function(string, *)} record
 * @param {{start: function(object): Worker, then: function()}} next `start` starts a worker that calls `runInWorker`; `then` is called when
 *   nothing is left but to wait for the event loop to be empty
 */
function runProgram(addon, program, record, { start, then }) {
  if (program.end === 'empty') return runAndLetGo(addon, program, record, then);
  then();
  if (program.end === 'main')
    return runHere(addon, program, record, { ended: () => {}, joined: () => {} });
  const worker = start(program);
  if (program.end === 'terminate') worker.on('message', () => worker.terminate());
  if (program.end === 'throw') worker.on('error', () => {});
  worker.on('exit', () => {
    record('worker exit');
    addon.go_on();
  });
}

/** The part that is in the environment of its functions. */
function runHere(addon, { text, functions }, record, { ended, joined }) {
  const called = [];
  for (let i = 0; i < functions; i++) {
    called.push((...passed) => {
      record('called', i);
      // A default call passes nothing, and call_js a number.
      if (passed.length > 0 && passed[0] === undefined) record('argument', i);
      if (passed[0] !== undefined) Promise.resolve().then(() => record('job', i));
    });
  }
  addon.run(text, called, joined);
  const step = () => {
    if (addon.step()) setImmediate(step);
    else ended();
  };
  step();
}

/** In the worker: `tools.end` ends it as the program says. */
function runInWorker(addon, program, record, tools) {
  const ended = () => {
    record('end', program.end);
    tools.end();
  };
  runHere(addon, program, record, { ended, joined: () => {} });
}

/**
 * Of a program that goes on until it holds nothing: when its threads have ended, what is still held keeps the event loop alive, or does
 * not, and then it lets go of it.
 */
function runAndLetGo(addon, program, record, then) {
  let left = 2;
  const arrive = () => {
    if (--left > 0) return;
    record('waits');
    const timer = setTimeout(letGo, 1);
    timer.unref();
    const emptied = () => {
      clearTimeout(timer);
      record('empty');
      letGo();
    };
    process.once('beforeExit', emptied);
    function letGo() {
      process.removeListener('beforeExit', emptied);
      addon.let_go();
      then();
    }
  };
  runHere(addon, program, record, { ended: arrive, joined: arrive });
}

/** Runs them all. */
function runPrograms(addon, programs, record) {
  const words = process.argv.slice(2);
  const start = (program) =>
    startWorker(require.resolve('./programs-worker.js'), { program, words });
  let at = 0;
  const uncaught = () => record('uncaught');
  const warned = () => record('warning');
  const listen = (does) => {
    process[does]('uncaughtException', uncaught);
    process[does]('warning', warned);
  };
  const next = () => {
    if (at > 0) record('over');
    if (at > 0 && programs[at - 1].throws) listen('removeListener');
    if (at === programs.length) return;
    const program = programs[at++];
    record('program', program.number);
    // Nobody listens but where it is about that.
    if (program.throws) listen('on');
    // It is over at the next 'beforeExit', even if nothing keeps the event loop alive.
    runProgram(addon, program, record, {
      start,
      then: () => setImmediate(() => process.once('beforeExit', next)),
    });
  };
  next();
}

module.exports = { runHere, runInWorker, runProgram, runPrograms };

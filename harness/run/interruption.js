'use strict';

const { printable } = require('../common/printable.js');
const { stopNpm } = require('../runtimes/npm.js');
const { killAll } = require('../processes/process.js');
const { makeRunFolder } = require('../processes/run-folder.js');

/** The exit status of a command that a signal ended. */
const INTERRUPTED = 130;

/**
 * A promise that is kept at the first SIGINT or its like, when every subject, and npm, has been told to end. `say` tells the person
 * who interrupted what is left; a reader that has gone gives no such signal, and is told nothing.
 */
function watchInterruption() {
  const watch = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.once(signal, (name) => {
        watch.happened = true;
        watch.bySignal = name !== undefined;
        killAll();
        stopNpm();
        resolve();
      });
    }
  });
  watch.happened = false;
  watch.say = (left) => {
    if (watch.bySignal)
      process.stderr.write(`napi-conformance: interrupted: ${printable(left, 2000)}\n`);
  };
  return watch;
}

/**
 * Does what a command has to do in a folder for its subjects, and closes the run however that ends.
 *
 * @param {function({folder: string, interruption: Promise}): Promise<number>} work gives the exit status, and says what is left
 *   where it was interrupted
 * @returns {Promise<number>} that, or INTERRUPTED where it failed after an interruption
 */
async function runInterruptibly(work) {
  const interruption = watchInterruption();
  const { folder, close } = makeRunFolder();
  try {
    return await work({ folder, interruption });
  } catch (error) {
    if (!interruption.happened) throw error;
    interruption.say('no rule was run yet');
    return INTERRUPTED;
  } finally {
    close();
  }
}

module.exports = { INTERRUPTED, runInterruptibly };

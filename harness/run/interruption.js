'use strict';

const { stopNpm } = require('../runtimes/npm.js');
const { killAll } = require('../processes/process.js');
const { makeRunFolder } = require('../processes/run-folder.js');

/** The exit status of a command that a signal ended. */
const INTERRUPTED = 130;

/** A promise that is kept at the first SIGINT or its like, when every subject, and npm, has been told to end. */
function watchInterruption() {
  const watch = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.once(signal, () => {
        watch.happened = true;
        killAll();
        stopNpm();
        resolve();
      });
    }
  });
  watch.happened = false;
  return watch;
}

/**
 * Does what a command has to do in a folder for its subjects, and closes the run however that ends.
 *
 * @param {function({folder: string, interruption: Promise}): Promise<number>} work gives the exit status
 * @returns {Promise<number>} that, or INTERRUPTED where it failed after an interruption
 */
async function runInterruptibly(work) {
  const interruption = watchInterruption();
  const { folder, close } = makeRunFolder();
  try {
    return await work({ folder, interruption });
  } catch (error) {
    if (interruption.happened) return INTERRUPTED;
    throw error;
  } finally {
    close();
  }
}

module.exports = { INTERRUPTED, runInterruptibly };

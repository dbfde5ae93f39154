'use strict';

const { stopNpm } = require('./npm.js');
const { killAll } = require('./process.js');

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

module.exports = { watchInterruption };

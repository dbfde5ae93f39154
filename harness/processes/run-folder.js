'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { killAll, killStrays } = require('./process.js');
const UsageError = require('../common/usage-error.js');

/**
 * A folder for all that the subjects of one run write, and what closes the run: it ends what is left of them, and removes the folder.
 *
 * @returns {{folder: string, close: function()}}
 * @throws {UsageError} if there can be none
 */
function makeRunFolder() {
  try {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'napi-conformance-'));
    return { folder, close: () => closeRun(folder) };
  } catch (error) {
    throw new UsageError(`there can be no temporary folder in ${os.tmpdir()} (${error.code})`);
  }
}

function closeRun(folder) {
  killAll();
  killStrays(folder);
  removeFolder(folder);
}

/** A subject may still be writing to it; then what is left stays. */
function removeFolder(folder) {
  try {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  } catch {
    // Nothing hangs on it.
  }
}

/**
 * The folder that the subjects of one slot start in, one after another. It is used again as long as they leave it empty, since to
 * make and remove one costs more than the rest of the harness; one that was removed, replaced or filled is left behind.
 */
function makeSlot(folder) {
  let current = null;
  return () => {
    if (current === null || !isEmptyFolder(current)) {
      restoreFolder(folder);
      current = fs.mkdtempSync(path.join(folder, 'slot-'));
    }
    return current;
  };
}

/** A subject may have removed the folder of the whole run, or put a file in its place. */
function restoreFolder(folder) {
  if (fs.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  fs.rmSync(folder, { force: true });
  fs.mkdirSync(folder);
}

function isEmptyFolder(folder) {
  try {
    return fs.readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

module.exports = { makeRunFolder, makeSlot };

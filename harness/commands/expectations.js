'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { writeDeviations } = require('../bisect/write-deviations.js');
const { DEVIATIONS } = require('../common/paths.js');
const UsageError = require('../common/usage-error.js');
const { loadDeviations } = require('../judge/deviations.js');
const { recordResults } = require('../report/record-results.js');

/**
 * What a run is judged by, and whether it is to be written anew: the deviations of `--deviations`, or those that
 * `--write-deviations` has written before, or else the suite's own.
 *
 * @param {{deviations: string|undefined, 'write-deviations': string|undefined, shard: string|undefined}} values
 * @returns {{file: string, deviations: object[], target: string|undefined}}
 * @throws {UsageError} if the target could not be written, or would lose what is in it
 */
function openExpectations({ deviations: given, 'write-deviations': target, shard }) {
  if (target !== undefined) requireTarget(target, given, shard);
  const isThere = target !== undefined && fs.existsSync(target);
  const file = given ?? (isThere ? target : DEVIATIONS);
  return { file, deviations: loadDeviations(file), target };
}

function requireTarget(target, given, shard) {
  const refuse = (why) => {
    throw new UsageError(`--write-deviations ${target}: ${why}`);
  };
  if (shard !== undefined)
    refuse('it needs the cells of all shards: leave out --shard, or name fewer rules');
  const exists = fs.existsSync(target);
  if (exists && given !== undefined && !isSameFile(given, target))
    refuse(`what is in it would be lost: leave out --deviations ${given}, or name another file`);
  if (exists && !fs.statSync(target).isFile()) refuse('it is no file');
  try {
    fs.accessSync(path.dirname(path.resolve(target)), fs.constants.W_OK);
  } catch (error) {
    refuse(`it cannot be written (${error.code})`);
  }
}

function isSameFile(one, other) {
  try {
    return fs.realpathSync(one) === fs.realpathSync(other);
  } catch {
    return false; // Whoever reads it says so.
  }
}

/**
 * Writes what the run has found as what is expected from now on. Of deviations that come from elsewhere, those that are about
 * other runtimes and rules are left out.
 *
 * @returns {string} what was written, in words
 */
function writeExpectations({ file, deviations, target }, results, rules) {
  const own = isSameFile(file, target);
  const base = own
    ? deviations
    : deviations.filter((entry) => results.some(({ deviation }) => deviation === entry));
  const { entries, added, gone, kept } = recordResults(base, results, rules);
  writeDeviations(target, entries);
  const todo = added > 0 ? '; each new cause has an empty reason, for you to fill in' : '';
  return `${target}: ${added} new, ${gone} gone or changed, ${kept} kept${todo}`;
}

module.exports = { openExpectations, writeExpectations };

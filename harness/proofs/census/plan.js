'use strict';

const { NOT_YET, emptyCensus, missingOn } = require('../../census/states.js');
const { readCensus } = require('../../census/file.js');
const UsageError = require('../../common/usage-error.js');
const { hasRelease, listReleases } = require('../../runtimes/releases.js');
const { inOrder } = require('./order.js');

/**
 * What is left to do. A release that could not start before is tried again where it is named by itself.
 *
 * @param {string[]} texts as given to --runtime
 * @param {object} context
 * @param {function(string)} warn
 * @returns {Promise<{runtime: string, version: string, listed: string[], cells: object[]}[]>} in order; `listed` are all releases of
 *   that runtime, and `cells` those that are to run
 * @throws {UsageError} for a name that means no release, or a census that is none, or of another platform
 */
async function planOf(texts, { fileOf, rules, versions, platform }, warn) {
  const releases = [];
  for (const runtime of new Set(texts.map((text) => text.split('@')[0]))) {
    const census = readCensus(fileOf(runtime), runtime) ?? emptyCensus(runtime, platform);
    if (census.platform !== platform)
      throw new UsageError(
        `${fileOf(runtime)} is the census of ${census.platform}, and this is ${platform}: give another folder with --output`,
      );
    const listed = await listReleases(runtime, warn);
    const named = texts.filter((text) => text.startsWith(`${runtime}@`));
    const isIn = (version) => (text) => hasRelease(text, { runtime, version });
    for (const text of named)
      if (!listed.some((version) => isIn(version)(text)))
        throw new UsageError(`--runtime ${text}: npm has no such release of ${runtime}`);
    for (const version of listed.filter((each) => named.some(isIn(each)))) {
      const why = census.releases.get(version) ?? NOT_YET;
      const isDue = why === NOT_YET || named.includes(`${runtime}@${version}`);
      const cells = isDue ? missingOn(census, version, rules, versions) : [];
      if (cells.length > 0) releases.push({ runtime, version, listed, cells });
    }
  }
  return inOrder(releases);
}

module.exports = { planOf };

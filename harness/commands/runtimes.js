'use strict';

const fs = require('node:fs');
const path = require('node:path');
const UsageError = require('../common/usage-error.js');
const { cacheFolder, cachedReleases, drafts, hasRelease } = require('../runtimes/releases.js');

const options = { remove: { type: 'boolean' } };

/** Lists the releases in the cache with their sizes, or removes those that are named, as in node@18.20.8 or node@18, or all, with what a cut-off fetch left. */
function run(words, { remove }) {
  const releases = cachedReleases().map((release) => ({
    ...release,
    name: `${release.runtime}@${release.version}`,
  }));
  const unfinished = drafts().map((folder) => ({ name: 'unfinished', folder }));
  const unknown = words.find((word) => !releases.some((release) => hasRelease(word, release)));
  if (unknown !== undefined)
    throw new UsageError(
      `${unknown} is not in ${cacheFolder()}; "napi-conformance runtimes" shows what is`,
    );
  const chosen =
    words.length > 0
      ? releases.filter((release) => words.some((word) => hasRelease(word, release)))
      : [...releases, ...unfinished];
  for (const { name, folder } of chosen) {
    const size = `${(sizeOf(folder) / 1024 / 1024).toFixed(0)} MiB`;
    process.stdout.write(`${name.padEnd(16)} ${size.padStart(8)}${remove ? '  removed' : ''}\n`);
    if (remove) fs.rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

/** Of a folder that is being fetched, or removed, what was there. */
function sizeOf(folder) {
  let names = [];
  try {
    names = fs.readdirSync(folder, { recursive: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  const stats = names.map((name) =>
    fs.lstatSync(path.join(folder, name), { throwIfNoEntry: false }),
  );
  return stats.reduce((sum, stat) => sum + (stat?.isFile() ? stat.size : 0), 0);
}

module.exports = { options, run };

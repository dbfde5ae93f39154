'use strict';

const fs = require('node:fs');
const path = require('node:path');
const UsageError = require('../usage-error.js');
const { cacheFolder, cachedReleases } = require('../releases.js');

const options = { remove: { type: 'boolean' } };

/** Lists the releases in the cache with their sizes, or removes those named, or all. */
function run(words, { remove }) {
  const releases = cachedReleases();
  const named = (release) =>
    words.length === 0 || words.includes(`${release.runtime}@${release.version}`);
  const unknown = words.find((word) => !releases.some((r) => word === `${r.runtime}@${r.version}`));
  if (unknown !== undefined) throw new UsageError(`${unknown} is not in ${cacheFolder()}`);
  for (const { runtime, version, folder } of releases.filter(named)) {
    const size = `${(sizeOf(folder) / 1024 / 1024).toFixed(0)} MiB`;
    process.stdout.write(
      `${`${runtime}@${version}`.padEnd(16)} ${size.padStart(8)}${remove ? '  removed' : ''}\n`,
    );
    if (remove) fs.rmSync(folder, { recursive: true });
  }
  return 0;
}

function sizeOf(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, entry) => sum + fs.statSync(path.join(entry.parentPath ?? entry.path, entry.name)).size,
      0,
    );
}

module.exports = { options, run };

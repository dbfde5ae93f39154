'use strict';

const fs = require('node:fs');
const path = require('node:path');
const UsageError = require('../../common/usage-error.js');
const {
  cacheFolder,
  cachedReleases,
  fetchRelease,
  folderOf,
  isCached,
} = require('../../runtimes/releases.js');

/** Releases are 40 to 220 MB, and no more than two are there that were not there before. */
const FREE_BYTES = 2 * 1024 ** 3;
/** In the folder of a release that a census has fetched: which process that was. */
const MARK = '.census';
/** What npm says of what it does not have, and never will. */
const LACKING = /\((E404|ETARGET|EBADPLATFORM|there is no binary in it)\b/;

/**
 * The binaries of releases. What was not there before is removed by `done`; what a census left that was killed, at once.
 *
 * @param {string} npmCache a folder that npm keeps nothing in for longer than a fetch, since it would keep each release
 * @param {function(string)} warn
 */
function makeSupply(npmCache, warn) {
  process.env.npm_config_cache = npmCache;
  cachedReleases().filter(isAbandoned).forEach(remove);

  return {
    /** @returns {Promise<{binary: string|null, why: string|null, forGood: boolean}>} `forGood`: npm will not have it later either */
    async fetch(release) {
      const mine = !isCached(release);
      try {
        if (mine) requireRoom();
        const binary = await fetchRelease(release, warn);
        if (mine) fs.writeFileSync(path.join(folderOf(release), MARK), String(process.pid));
        return { binary, why: null, forGood: false };
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        const [, code] = LACKING.exec(error.message) ?? [];
        const forGood = code !== undefined;
        const why = forGood ? `npm has no binary of it (${code})` : error.message;
        return { binary: null, why, forGood };
      } finally {
        fs.rmSync(npmCache, { recursive: true, force: true });
      }
    },
    done(release) {
      const folder = folderOf(release);
      if (ownerOf(folder) === process.pid) remove({ folder });
    },
  };
}

function requireRoom() {
  let folder = cacheFolder();
  while (!fs.existsSync(folder)) folder = path.dirname(folder);
  const { bavail, bsize } = fs.statfsSync(folder);
  if (bavail * bsize < FREE_BYTES)
    throw new UsageError(
      `less than 2 GB are free where releases are kept (${cacheFolder()}); "npx napi-conformance runtimes --remove" removes them`,
    );
}

function ownerOf(folder) {
  const mark = path.join(folder, MARK);
  return fs.existsSync(mark) ? Number(fs.readFileSync(mark, 'utf8')) : null;
}

function isAbandoned({ folder }) {
  const owner = ownerOf(folder);
  return owner !== null && !isAlive(owner);
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const remove = ({ folder }) => fs.rmSync(folder, { recursive: true, force: true });

module.exports = { makeSupply };

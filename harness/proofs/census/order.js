'use strict';

const semver = require('semver');

/** A change can land in each major of Node, and in each minor of the others. */
const lineOf = ({ runtime, version }) =>
  runtime === 'node' ? `${semver.major(version)}` : version.replace(/\.\d+$/, '');

/**
 * Releases in the order in which they tell most: the newest of each line, newest line first, then the next older one of each, and so on.
 *
 * @param {{runtime: string, version: string}[]} releases
 */
function inOrder(releases) {
  const sorted = releases.toSorted((a, b) => semver.rcompare(a.version, b.version));
  const seen = new Map();
  const ranked = sorted.map((release) => {
    const line = `${release.runtime} ${lineOf(release)}`;
    seen.set(line, (seen.get(line) ?? 0) + 1);
    return { release, rank: seen.get(line) };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ release }) => release);
}

module.exports = { inOrder };

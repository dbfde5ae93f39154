'use strict';

const semver = require('semver');
const { PACKAGES } = require('./releases.js');

/** The line that a release is of: its major version, or where the lines of `all` are minors, its minor. Of others each is its own. */
function lineOf(runtime, version) {
  if (!Object.hasOwn(PACKAGES, runtime) || semver.valid(version) === null) return version;
  const [major, minor] = [semver.major(version), semver.minor(version)];
  return PACKAGES[runtime].all.includes('.') ? `${major}.${minor}` : String(major);
}

/** The oldest release that `all` can mean, or null. */
function oldestOf(runtime) {
  if (!Object.hasOwn(PACKAGES, runtime)) return null;
  const { oldest, all } = PACKAGES[runtime];
  return semver.rsort([oldest, semver.minVersion(all).version])[0];
}

module.exports = { lineOf, oldestOf };

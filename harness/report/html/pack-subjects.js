'use strict';

const semver = require('semver');
const { printable } = require('../../common/printable.js');
const { lineOf } = require('../../runtimes/lines.js');
const { commandLineOf } = require('../../text/text.js');
const { withoutPlaces } = require('./places.js');

const RUNTIMES = ['node', 'bun', 'deno'];

const rowKey = ({ rule, variant }) => JSON.stringify([rule, variant]);

/**
 * The runtimes, the newest release of each first. Two results of one cell stand in two columns of one name, so that neither hides
 * the other.
 */
function subjectsOf(results) {
  const subjects = new Map();
  for (const result of results) {
    const { runtime } = result;
    let time = 1;
    const keyAt = () => JSON.stringify([runtime.label, runtime.name, runtime.version, time]);
    while (subjects.get(keyAt())?.results.has(rowKey(result))) time++;
    if (!subjects.has(keyAt())) subjects.set(keyAt(), describeSubject(runtime, time));
    subjects.get(keyAt()).results.set(rowKey(result), result);
  }
  const place = ({ name }) => (RUNTIMES.includes(name) ? RUNTIMES.indexOf(name) : RUNTIMES.length);
  return [...subjects.values()].sort(
    (a, b) =>
      place(a) - place(b) ||
      compareTexts(a.name, b.name) ||
      compareVersions(b.version, a.version) ||
      compareTexts(a.label, b.label),
  );
}

function describeSubject(runtime, time) {
  const [name, version] = [printable(String(runtime.name)), printable(String(runtime.version))];
  const label = printable(String(runtime.label ?? `${name} ${version}`), 80);
  const again = time === 1 ? '' : ` (${time})`;
  return {
    ...{ name, version, napi: Number(runtime.napi), label: label + again },
    line: lineOf(name, version),
    head: (label === `${name} ${version}` ? version : label) + again,
    command: withoutPlaces(commandLineOf(runtime)),
    results: new Map(),
  };
}

function compareVersions(a, b) {
  return semver.valid(a) && semver.valid(b) ? semver.compareBuild(a, b) : compareTexts(a, b);
}

const compareTexts = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

module.exports = { compareTexts, rowKey, subjectsOf };

'use strict';

const fs = require('node:fs');
const path = require('node:path');
const semver = require('semver');
const UsageError = require('../common/usage-error.js');
const { UNKNOWN, emptyCensus, releasesRun, stateOf } = require('./states.js');

const LEGEND = (runtime) => [
  `# What each rule said on each release of ${runtime} that npm has. "make census" writes this, and goes on with what is missing.`,
  '# Releases: what stands behind a number is why it has not run. "lacking" are numbers between two that npm has: never released, or',
  '# never made a package. Cells: rule, variant, version of the rule, and from which release on it said what, up to the next one that is',
  '# named, by number; only releases that have run are meant. "pass|fail" is a race: both came. "?" has not run, the rule being newer.',
];

/** @param {import('./states.js').Census} census */
function formatCensus(census) {
  const all = semver.sort([...census.releases.keys()]);
  const lacking = lackingIn(all);
  return [
    ...LEGEND(census.runtime),
    '',
    `platform ${census.platform}`,
    ...(lacking.length > 0 ? [`lacking ${lacking.join(' ')}`] : []),
    '',
    ...all.map((version) => releaseLine(version, census.releases.get(version))),
    '',
    ...cellLines(census),
    '',
  ].join('\n');
}

const releaseLine = (version, why) => `release ${version}${why === null ? '' : ` ${why}`}`;

/** The numbers between two patches of a minor line, or two minors of a major one, that are not there: "14.17.0", "16.2.x". */
function lackingIn(versions) {
  const numbers = new Map();
  const note = (line, number) => numbers.set(line, (numbers.get(line) ?? new Set()).add(number));
  for (const { major, minor, patch } of versions.map((version) => semver.parse(version))) {
    note(`${major}`, minor);
    note(`${major}.${minor}`, patch);
  }
  const between = [...numbers].flatMap(([line, there]) =>
    Array.from({ length: Math.max(...there) }, (_, number) => number)
      .filter((number) => !there.has(number))
      .map((number) => `${line}.${number}${line.includes('.') ? '' : '.x'}`),
  );
  const numberOf = (text) => text.replace('x', '0');
  return between
    .filter((text) => semver.gt(numberOf(text), versions[0]))
    .sort((a, b) => semver.compare(numberOf(a), numberOf(b)));
}

function cellLines(census) {
  const run = releasesRun(census);
  return [...census.rules.keys()].sort().flatMap((id) => {
    const { version, variants } = census.rules.get(id);
    const line = (variant) =>
      `${id} ${variant} ${version}: ${changesIn(run, variants.get(variant))}`;
    return [...variants.keys()].sort().map(line);
  });
}

/** "10.16.0 hang, 12.0.0 pass" */
function changesIn(run, states) {
  const said = run.map((version) => ({ version, state: states.get(version) ?? UNKNOWN }));
  return said
    .filter(({ state }, index) => state !== said[index - 1]?.state)
    .map(({ version, state }) => `${version} ${state}`)
    .join(', ');
}

/**
 * @param {string} file
 * @param {string} runtime that it is of
 * @returns {import('./states.js').Census|null} null where there is no such file
 * @throws {UsageError} that names the line which is none of a census
 */
function readCensus(file, runtime) {
  const text = textIn(file);
  if (text === null) return null;
  const census = emptyCensus(runtime, null);
  const run = [];
  text.split('\n').forEach((line, index) => {
    const wrong = faultOfLine(line, census, run);
    if (wrong !== null) throw new UsageError(`the census ${file}, line ${index + 1}: ${wrong}`);
  });
  if (census.platform === null) throw new UsageError(`the census ${file} names no platform`);
  return census;
}

function textIn(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw new UsageError(`the census ${file} cannot be read (${error.code})`);
  }
}

/** Adds what a line says. @returns {string|null} what is wrong with it */
function faultOfLine(line, census, run) {
  if (line === '' || line.startsWith('# ')) return null;
  const [, word, rest] = /^(platform|release|lacking) (.+)$/.exec(line) ?? [];
  if (word === undefined) return faultOfCell(line, census, run);
  if (word === 'platform') census.platform = rest;
  return word === 'release' ? faultOfRelease(rest, census, run) : null;
}

function faultOfRelease(text, { releases }, run) {
  const [, version, why] = /^(\S+)(?: (.+))?$/.exec(text) ?? [];
  if (version === undefined || semver.valid(version) !== version) return `"${text}" is no release`;
  const before = [...releases.keys()].at(-1);
  if (before !== undefined && !semver.gt(version, before)) return `${version} is behind ${before}`;
  releases.set(version, why ?? null);
  if (why === undefined) run.push(version);
  return null;
}

function faultOfCell(line, census, run) {
  const match = /^(\S+) (\S+) ([0-9a-f]{8}): (.*)$/.exec(line);
  if (match === null) return 'it is no "rule variant version: 1.2.3 pass, …"';
  const [, id, variant, version, text] = match;
  const said = text.split(', ').map((change) => change.split(' '));
  const places = said.map(([release]) => run.indexOf(release));
  const wrong = said.find(
    (words, at) => !isState(words.slice(1)) || !(places[at] > (places[at - 1] ?? -1)),
  );
  if (wrong !== undefined)
    return `"${wrong.join(' ')}" is no release that has run, in order, with what came`;
  const entry = census.rules.get(id) ?? { version, variants: new Map() };
  if (entry.version !== version) return `${id} has two versions`;
  if (entry.variants.has(variant)) return `${id} ${variant} is there twice`;
  entry.variants.set(variant, statesFrom(said, run));
  census.rules.set(id, entry);
  return null;
}

const isState = ([state, ...more]) =>
  more.length === 0 &&
  (state === UNKNOWN || (state !== '' && stateOf(String(state).split('|')) === state));

function statesFrom(said, run) {
  const changed = new Map(said);
  const states = new Map();
  let state = UNKNOWN;
  for (const version of run) {
    state = changed.get(version) ?? state;
    if (state !== UNKNOWN) states.set(version, state);
  }
  return states;
}

/** @throws {UsageError} if it cannot be written; then the old file is as it was */
function writeCensus(file, census) {
  const draft = `${file}.${process.pid}`;
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(draft, formatCensus(census));
    fs.renameSync(draft, file);
  } catch (error) {
    fs.rmSync(draft, { force: true });
    throw new UsageError(`the census ${file} cannot be written (${error.code})`);
  }
}

module.exports = { formatCensus, readCensus, writeCensus };

'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const semver = require('semver');
const { npm, npmReason } = require('./npm.js');
const UsageError = require('../common/usage-error.js');

/**
 * The packages that carry the binaries, by platform and CPU, and where the binary lies in them. `all` is the first of the lines
 * that this word means; where it has a minor version, each minor is a line.
 */
const PACKAGES = {
  node: {
    name: (platform, cpu) => `node-${platform === 'win32' ? 'win' : platform}-${cpu}`,
    binaries: ['bin/node', 'bin/node.exe'],
    oldest: '10.16.0',
    all: '10',
  },
  bun: {
    name: (platform, cpu) =>
      `@oven/bun-${platform === 'win32' ? 'windows' : platform}-${cpu === 'arm64' ? 'aarch64' : cpu}`,
    binaries: ['bin/bun', 'bin/bun.exe'],
    oldest: '1.0.0',
    all: '1.1',
  },
  deno: {
    name: (platform, cpu) => `@deno/${platform}-${cpu}${platform === 'linux' ? '-glibc' : ''}`,
    binaries: ['deno', 'deno.exe'],
    oldest: '2.0.0',
    all: '2.0',
  },
};

/** How the folders begin that npm unpacks to. */
const DRAFT = '.fetching-';

const NAMED = new RegExp(`^(${Object.keys(PACKAGES).join('|')})@(.+)$`);

/** Whether `--runtime` names releases, as in node@18, node@24-26, node@all, bun@1.4.5 or deno@^2.5. */
const isNamed = (text) => NAMED.test(text);

function packageOf(runtime) {
  return PACKAGES[runtime].name(process.platform, process.arch);
}

/** Where the binaries are kept: NAPI_CONFORMANCE_CACHE, or a folder of the user's cache. */
function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  return process.env.NAPI_CONFORMANCE_CACHE || path.join(base, 'napi-conformance');
}

/** The releases that are in the cache: {runtime, version, folder}. */
function cachedReleases() {
  return namesInCache()
    .map((name) => ({
      match: /^(node|bun|deno)-(\d[^/]*)$/.exec(name),
      folder: path.join(cacheFolder(), name),
    }))
    .filter(({ match }) => match !== null && semver.valid(match[2]) !== null)
    .map(({ match, folder }) => ({ runtime: match[1], version: match[2], folder }));
}

/** The folders of fetches that are under way, or were cut off. */
function drafts() {
  return namesInCache()
    .filter((name) => name.startsWith(DRAFT))
    .map((name) => path.join(cacheFolder(), name));
}

function namesInCache() {
  return fs.existsSync(cacheFolder()) ? fs.readdirSync(cacheFolder()) : [];
}

/**
 * The exact releases that a name means, oldest first. A single version or range is its newest release; `A-B` is the newest of
 * each line from A to B, majors (20-24) or minors (1.1-1.4), and `all` that of every line.
 *
 * @param {string} text such as node@18
 * @param {function(string)} warn is told if npm cannot say what there is, and what is in the cache has to do
 * @returns {Promise<{runtime: string, version: string}[]>}
 * @throws {UsageError} that says what exists, where nothing matches
 */
async function resolveNamed(text, warn) {
  const [, runtime, wanted] = NAMED.exec(text);
  const cached = cachedReleases().filter((release) => release.runtime === runtime);
  if (cached.some(({ version }) => version === wanted)) return [{ runtime, version: wanted }];
  const { versions, problem } = await knownVersions(text, runtime, cached, warn);
  const there = `there are ${summaryOf(versions)}${problem === null ? '' : ` in the cache, and ${problem}`}`;
  const found = pick(versions, wanted, runtime);
  if (found === null)
    throw new UsageError(
      `--runtime ${text}: "${wanted}" is no version, no semver range, no A-B and not "all"; ${there}`,
    );
  if (found.length === 0) throw new UsageError(`--runtime ${text}: no such release; ${there}`);
  if (problem !== null) warn(`--runtime ${text}: ${problem}; those in the cache have to do`);
  return found.map((version) => ({ runtime, version }));
}

/**
 * The releases of all lines of a runtime, in no order.
 *
 * @param {string} runtime node, bun or deno
 * @param {function(string)} warn of what is not as it should be
 * @throws {UsageError} for another runtime, or where npm cannot tell and none is in the cache
 */
async function listReleases(runtime, warn) {
  if (!Object.hasOwn(PACKAGES, runtime))
    throw new UsageError(
      `--runtime ${runtime}: the releases of ${Object.keys(PACKAGES).join(', ')} are known, by that name alone`,
    );
  const cached = cachedReleases().filter((release) => release.runtime === runtime);
  const { versions, problem } = await knownVersions(runtime, runtime, cached, warn);
  if (problem !== null) warn(`--runtime ${runtime}: ${problem}; those in the cache have to do`);
  return versions.filter((version) => semver.satisfies(version, `>=${PACKAGES[runtime].all}`));
}

/**
 * Left to itself, npm tries for minutes to reach a registry that is not there. To ask again is soon done, and where something is in
 * the cache it need not be asked twice.
 */
const PATIENCE = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=3000'];
const askedFor = (cached) =>
  cached.length > 0
    ? ['--fetch-retries=0', '--fetch-timeout=15000']
    : ['--fetch-retries=2', '--fetch-timeout=30000', ...PATIENCE];

/** Without a registry, what has been fetched before is what there is. */
async function knownVersions(text, runtime, cached, warn) {
  const onSlow = () =>
    warn(`--runtime ${text}: waiting for npm to tell the releases of ${packageOf(runtime)}`);
  try {
    const words = ['view', packageOf(runtime), 'versions', '--json', ...askedFor(cached)];
    const { stdout } = await npm(words, onSlow);
    const versions = [JSON.parse(stdout)].flat();
    const good = (version) =>
      semver.gte(version, PACKAGES[runtime].oldest) && !semver.prerelease(version);
    return { versions: versions.filter(good), problem: null };
  } catch (error) {
    const problem = `npm cannot tell the releases of ${packageOf(runtime)} (${npmReason(error)})`;
    if (cached.length === 0) throw new UsageError(`--runtime ${text}: ${problem}`);
    return { versions: cached.map(({ version }) => version), problem };
  }
}

/**
 * The releases that a word means, of those there are.
 *
 * @param {string[]} versions
 * @param {string} wanted what stands behind the @
 * @param {string} runtime
 * @returns {string[]|null} oldest first; null if that can mean no release of any runtime
 */
function pick(versions, wanted, runtime) {
  const { all } = PACKAGES[runtime];
  const [, from, to] =
    wanted === 'all'
      ? [wanted, all, all.includes('.') ? '9999.9999' : '9999']
      : (/^(\d+)-(\d+)$/.exec(wanted) ?? /^(\d+\.\d+)-(\d+\.\d+)$/.exec(wanted) ?? []);
  if (from === undefined) {
    if (semver.validRange(wanted) === null) return null;
    const newest = semver.maxSatisfying(versions, wanted);
    return newest === null ? [] : [newest];
  }
  const inRange = versions.filter((version) => semver.satisfies(version, `${from} - ${to}`));
  return newestOfEach(inRange, from.includes('.') ? minorLine : majorLine);
}

const majorLine = (version) => String(semver.major(version));
const minorLine = (version) => `${semver.major(version)}.${semver.minor(version)}`;

function newestOfEach(versions, lineOf) {
  return [...new Map(versions.toSorted(semver.compare).map((v) => [lineOf(v), v])).values()];
}

function summaryOf(versions) {
  return newestOfEach(versions, majorLine)
    .map((newest) => `${semver.minSatisfying(versions, majorLine(newest))} to ${newest}`)
    .join(', ');
}

/**
 * The binary of a release, fetched by npm (with its integrity check) if it is not in the cache yet.
 *
 * @param {{runtime: string, version: string}} release
 * @returns {Promise<string>} its path
 * @param {function(string)} [warn] is told where it takes long
 * @throws {UsageError} if it cannot be fetched
 */
async function fetchRelease({ runtime, version }, warn = () => {}) {
  const folder = folderOf({ runtime, version });
  const onSlow = () => warn(`still fetching ${runtime} ${version}`);
  if (!fs.existsSync(folder))
    await install(runtime, `${packageOf(runtime)}@${version}`, folder, onSlow);
  const binary = binaryIn(folder, runtime);
  if (binary === undefined)
    throw new UsageError(
      `there is no binary in ${folder}; remove that folder, and it is fetched again`,
    );
  return binary;
}

/** Whether a name of releases has that one among them: node@18 has every 18, node@20-24 every one of these lines, node@all all. */
function hasRelease(text, { runtime, version }) {
  const [, name, wanted] = NAMED.exec(text) ?? [];
  if (name !== runtime) return false;
  if (semver.valid(wanted) !== null) return version === wanted;
  const [, from, to] = /^(\d[\d.]*)-(\d[\d.]*)$/.exec(wanted) ?? [];
  const range = from === undefined ? wanted : `${from} - ${to}`;
  return wanted === 'all' || semver.satisfies(version, range);
}

/** Where a release is, or would be. */
const folderOf = ({ runtime, version }) => path.join(cacheFolder(), `${runtime}-${version}`);

const isCached = (release) => fs.existsSync(folderOf(release));

function binaryIn(folder, runtime) {
  return PACKAGES[runtime].binaries
    .map((file) => path.join(folder, file))
    .find((file) => fs.existsSync(file));
}

/** What npm has not wholly unpacked never gets the final name; of two runs that fetch at once, the first to be done wins. */
async function install(runtime, spec, folder, onSlow) {
  const draft = makeDraft();
  try {
    const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
    await npm(['install', '--prefix', draft, ...flags, spec], onSlow);
    const unpacked = path.join(draft, 'node_modules', spec.slice(0, spec.lastIndexOf('@')));
    const binary = binaryIn(unpacked, runtime);
    if (binary === undefined) throw new Error('there is no binary in it');
    fs.chmodSync(binary, 0o755);
    fs.renameSync(unpacked, folder);
  } catch (error) {
    if (!fs.existsSync(folder))
      throw new UsageError(`npm cannot fetch ${spec} (${npmReason(error)})`);
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
  }
}

function makeDraft() {
  try {
    fs.mkdirSync(cacheFolder(), { recursive: true });
    return fs.mkdtempSync(path.join(cacheFolder(), DRAFT));
  } catch (error) {
    throw new UsageError(`the cache ${cacheFolder()} cannot be written (${error.code})`);
  }
}

module.exports = {
  PACKAGES,
  cacheFolder,
  cachedReleases,
  drafts,
  fetchRelease,
  folderOf,
  hasRelease,
  isCached,
  isNamed,
  listReleases,
  pick,
  resolveNamed,
};

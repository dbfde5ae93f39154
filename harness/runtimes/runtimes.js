'use strict';

const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const semver = require('semver');
const shellQuote = require('shell-quote');
const { ADAPTERS, subjectEnvironment } = require('./adapters.js');
const UsageError = require('../common/usage-error.js');
const { runProcess } = require('../processes/process.js');
const { fetchRelease, isCached, isNamed, resolveNamed } = require('./releases.js');

const OLDEST_NAPI = 4;
const PROBE_MS = 30_000;

/**
 * The ways to start a script as CommonJS, which are tried in turn: Deno before 2.1 needs a flag to heed the type that package.json
 * says, and 2.0.0 knows no such flag.
 */
const WAYS = Object.fromEntries(Object.entries(ADAPTERS).map(([name, flags]) => [name, [flags]]));
WAYS.deno.push([...ADAPTERS.deno, '--unstable-detect-cjs']);
WAYS.deno.push([...ADAPTERS.deno, require.resolve('../subject/start.cjs')]);

/**
 * What `--runtime` names: a path, a command on the PATH, or label=command words, which are taken as they are, but for a path
 * that starts here: subjects start elsewhere.
 *
 * @returns {{label: string|null, words: string[], guess: string|null}} the guess is the adapter its file name suggests
 * @throws {UsageError} for what is neither
 */
function parseRuntime(text) {
  const labelled = /^([\w.@+-]+)=(.+)$/s.exec(text);
  if (labelled && !fs.existsSync(text)) {
    const words = shellQuote.parse(labelled[2]);
    if (!words.every((word) => typeof word === 'string')) {
      throw new UsageError(
        `--runtime ${text}: a command has words alone, without the shell's operators; quote them`,
      );
    }
    return { label: labelled[1], words: words.map(fromHere), guess: null };
  }
  const file = findCommand(text);
  if (file === null) {
    throw new UsageError(
      `--runtime ${text}: there is no such program; give a path, label=command words, or a release such as node@18`,
    );
  }
  const guess = Object.keys(ADAPTERS).find((name) => path.basename(file).startsWith(name));
  return { label: null, words: [file], guess: guess ?? null };
}

/** Names of images and packages have a slash in them too, so that more than a slash is needed to be a path. */
function fromHere(word) {
  const isPath = /^\.{1,2}[\\/]/.test(word) || (/[\\/]/.test(word) && isFile(word));
  return isPath ? path.resolve(word) : word;
}

function findCommand(text) {
  const folders = /[\\/]/.test(text) ? [''] : (process.env.PATH ?? '').split(path.delimiter);
  const names = process.platform === 'win32' ? [text, `${text}.exe`] : [text];
  for (const folder of folders) {
    for (const name of names) {
      const file = path.resolve(folder, name);
      if (isFile(file)) return file;
    }
  }
  return null;
}

function isFile(file) {
  try {
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/** What is going on, a line each, for those who have no better place for it. */
function sayInLines(write) {
  return { fetching: (what) => write(`fetching ${what}`), warn: write };
}

/**
 * All the runtimes that a command line names, in its order. Releases by name are fetched first, when all names are known to mean
 * something; one that several names mean is there once.
 *
 * @param {string[]} texts as given to `--runtime`
 * @param {string} folder for what they may write
 * @param {{fetching: function(string), warn: function(string)}} say what is going on
 * @throws {UsageError} as `identify` does, and if two have the same label
 */
async function identifyAll(texts, folder, say) {
  const releases = new Map();
  for (const text of texts.filter(isNamed)) {
    for (const release of await resolveNamed(text, say.warn)) {
      const name = `${release.runtime} ${release.version}`;
      if (!releases.has(name)) releases.set(name, { text, release });
    }
  }
  const missing = [...releases].filter(([, { release }]) => !isCached(release));
  const order = new Map(missing.map(([name], index) => [name, index + 1]));
  for (const [name, found] of releases) {
    if (order.has(name)) say.fetching(`${name}, ${order.get(name)} of ${missing.length}`);
    found.binary = await fetchRelease(found.release, say.warn);
  }
  const binaries = [...new Set(texts)].flatMap((text) =>
    isNamed(text)
      ? [...releases.values()].filter((found) => found.text === text).map(({ binary }) => binary)
      : [text],
  );
  const runtimes = await Promise.all(binaries.map((text) => identify(text, folder)));
  const twin = runtimes.find(({ label }, at) =>
    runtimes.some((r, i) => i < at && r.label === label),
  );
  if (twin !== undefined)
    throw new UsageError(
      `--runtime: two of them are called ${twin.label}; give one a name of its own, as in mine=PATH`,
    );
  return runtimes;
}

/**
 * Starts the runtime, and asks it what it is.
 *
 * @param {string} text as given to `--runtime`
 * @param {string} folder for what it may write
 * @returns {Promise<{label: string, name: string, version: string, napi: number, abilities: string[], command: string[]}>}
 *   `command` is what comes before a script's path
 * @throws {UsageError} if it cannot be started, is no JavaScript runtime, or is too old
 */
async function identify(text, folder) {
  const { label, words, guess } = parseRuntime(text);
  let { answer, command } = await probeWays(text, words, WAYS[guess] ?? [[]], folder);
  if (label === null && answer !== null && answer.name !== guess)
    ({ answer, command } = await probeWays(text, words, WAYS[answer.name] ?? [], folder));
  // How it is started is known for some alone; a command with a label needs nobody to know.
  if (answer === null || (label === null && !Object.hasOwn(ADAPTERS, answer.name)))
    throw new UsageError(
      `--runtime ${text}: it is no JavaScript runtime that can run harness/subject/probe.js`,
    );
  if (!(answer.napi >= OLDEST_NAPI)) {
    const has = Number.isInteger(answer.napi) ? `has ${answer.napi}` : 'has none';
    throw new UsageError(
      `--runtime ${text}: Node-API ${OLDEST_NAPI} is needed, and ${answer.name} ${answer.version} ${has}`,
    );
  }
  const release = `${answer.name} ${answer.version}`;
  return { ...answer, label: label === null ? release : `${label} ${release}`, command };
}

/** The first way of starting that gives an answer, and that answer, or null. */
async function probeWays(text, words, ways, folder) {
  for (const way of ways) {
    const command = [...words, ...way];
    const answer = await probe(text, command, folder);
    if (answer !== null) return { answer, command };
  }
  return { answer: null, command: words };
}

async function probe(text, command, folder) {
  const nonce = crypto.randomUUID();
  const script = require.resolve('../subject/probe.js');
  const env = subjectEnvironment(folder);
  const run = await runProcess([...command, script, nonce], {
    env,
    cwd: folder,
    timeoutMs: PROBE_MS,
  });
  if (run.error !== null || run.code === 126 || run.code === 127) {
    const why = run.error?.message ?? run.stderr.trim().split('\n')[0];
    throw new UsageError(`--runtime ${text}: it cannot be started: ${why}`);
  }
  const answers = run.stdout
    .split('\n')
    .filter((line) => line.startsWith(`${nonce} {`))
    .map((line) => parseAnswer(line.slice(nonce.length)));
  if (answers.length === 0 || answers.includes(null) || !isIdentity(answers[0])) return null;
  const [{ name, version, napi, abilities }, ...more] = answers;
  return {
    name,
    version,
    napi,
    abilities: [...abilities, ...more.map((line) => String(line.ability))].sort(),
  };
}

function parseAnswer(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isIdentity({ name, version, abilities }) {
  return (
    /^[a-z]{1,30}$/.test(name) && semver.valid(version) === version && Array.isArray(abilities)
  );
}

module.exports = { identify, identifyAll, parseRuntime, subjectEnvironment, sayInLines };

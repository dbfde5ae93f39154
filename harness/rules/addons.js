'use strict';

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { ROOT } = require('../common/paths.js');
const UsageError = require('../common/usage-error.js');
const { unpackAddons } = require('./prebuilds.js');

const LONGEST_OUTPUT = 256 * 1024 * 1024;

/**
 * Makes sure that the rules have their addons: where one is missing, all are unpacked, if the package carries them for this platform, or
 * else built, as after the installation of a package.
 *
 * @param {{id: string, addonFile: string}[]} rules
 * @param {function} [build] is for tests
 * @throws {UsageError} where there is none after that either
 */
function requireAddons(rules, build = buildAddons) {
  const missing = () => rules.find((rule) => !fs.existsSync(rule.addonFile));
  if (missing() === undefined) return;
  if (unpackAddons() && missing() === undefined) return;
  say('the addons are not built yet: building them, once, for a minute or so');
  build();
  if (missing() !== undefined)
    throw new UsageError(`the addon of ${missing().id} is missing: binding.gyp does not build it`);
}

/**
 * Builds the addons. node-gyp gets the headers of the Node that runs this from its own prefix where they are there, so that
 * nothing is downloaded; Node-API's own come from node-api-headers (see binding.gyp).
 *
 * @throws {UsageError} that says in a line why it cannot be done; what a compiler had to say is printed before it
 */
function buildAddons() {
  const folder = path.join(ROOT, 'build');
  const lock = makeLock(folder);
  const prefix = path.dirname(path.dirname(fs.realpathSync(process.execPath)));
  const nodedir = fs.existsSync(path.join(prefix, 'include', 'node', 'node_api.h'))
    ? [`--nodedir=${prefix}`]
    : [];
  for (const step of [
    ['configure', ...nodedir],
    ['build', '--jobs=max'],
  ]) {
    const { error, signal, status, output } = nodeGyp(step, lock);
    if (status === 0) continue;
    const known = knownReason(output);
    if (known === null) process.stderr.write(output);
    const why = known ?? error?.message ?? (signal === null ? 'see above' : `ended by ${signal}`);
    throw new UsageError(`the addons cannot be built in ${folder}: ${why}`);
  }
}

/** Two builds in one folder break each other, so that one waits; where there is no flock, nothing keeps them apart. */
function makeLock(folder) {
  const file = path.join(folder, '.lock');
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.closeSync(fs.openSync(file, 'a'));
  } catch (error) {
    throw new UsageError(
      `the addons cannot be built: ${folder} cannot be written (${error.code}); build them as somebody who may, with "npm run build" in ${ROOT}`,
    );
  }
  const { error, status } = spawnSync('flock', ['--nonblock', file, 'true'], { stdio: 'ignore' });
  if (error) return [];
  if (status !== 0) say('another build is under way in this folder: waiting for it');
  // Whatever it starts has the lock too, so that it is held until all of a build has ended, however that ends.
  return ['flock', file];
}

function nodeGyp(step, lock) {
  // What `npm install` was called for reaches node-gyp through npm_config_*, and would win over the prefix.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_(nodedir|loglevel)$/i.test(name)),
  );
  const script = require.resolve('node-gyp/bin/node-gyp.js');
  const words = [...lock, process.execPath, script, ...step, '--loglevel=error', '--silent-make'];
  const run = spawnSync(words[0], words.slice(1), {
    cwd: ROOT,
    env: { ...env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: LONGEST_OUTPUT,
  });
  return { ...run, output: `${run.stdout ?? ''}${run.stderr ?? ''}` };
}

/** What is to be installed, by what node-gyp, make or the shell say where it is not there. */
const REASONS = [
  [
    /find Python.*need to install|Could not find any Python/,
    () => 'node-gyp needs Python 3, and there is none (python3 on the PATH, or PYTHON=path)',
  ],
  [/not found: (g?make)\b/, (tool) => `there is no ${tool} on the PATH`],
  [
    /(?:make(?:\[\d+\])?|sh)(?:: \d+| line \d+)?: (\S*(?:cc|gcc|g\+\+|c\+\+|clang(?:\+\+)?|ar)(?:-\d+)?): (?:No such file|not found|command not found)/m,
    (tool) => `there is no ${tool} on the PATH; a C compiler is needed, gcc or clang`,
  ],
  [
    /(\S*(?:ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT)\b.*)/,
    (what) =>
      `the headers of Node ${process.versions.node} are not beside it, and cannot be fetched (${what})`,
  ],
  [/(No space left on device|Read-only file system|Permission denied)/, (what) => what],
];

function knownReason(output) {
  for (const [pattern, text] of REASONS) {
    const match = pattern.exec(output);
    if (match !== null) return text(match[1]);
  }
  return null;
}

const say = (text) => process.stderr.write(`napi-conformance: ${text}\n`);

module.exports = { buildAddons, knownReason, requireAddons };

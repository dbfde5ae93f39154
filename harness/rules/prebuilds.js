'use strict';

const { spawnSync } = require('node:child_process');
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');
const { ROOT } = require('../common/paths.js');

/** The addons of all rules are much the same: what a window of so many bits finds again is nearly all of them. */
const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY } = zlib.constants;
const SMALL = { params: { [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_QUALITY]: 9 } };

/** What binaries have to be built for: "linux-x64-glibc". */
function targetOf({ platform, arch } = process) {
  const isGlibc = process.report.getReport().header.glibcVersionRuntime !== undefined;
  return [platform, arch, ...(platform === 'linux' ? [isGlibc ? 'glibc' : 'musl'] : [])].join('-');
}

/** By which the binaries of other sources are told from those of these. */
function digestOfSources(root) {
  const hash = crypto.createHash('sha256');
  const folder = path.join(root, 'addons');
  const names = fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => /\.(c|h|gypi)$/.test(name));
  for (const name of names.map((each) => each.split(path.sep).join('/')).sort())
    hash.update(`${name}\n`).update(fs.readFileSync(path.join(folder, name)));
  return hash
    .update(fs.readFileSync(path.join(root, 'binding.gyp')))
    .digest('hex')
    .slice(0, 16);
}

function archiveOf(root) {
  return path.join(root, 'prebuilds', `${targetOf()}-${digestOfSources(root)}.tar.br`);
}

/**
 * Puts the addons that are built into the archive that the package carries, in place of all others.
 *
 * @param {{id: string}[]} rules
 * @param {string} [root]
 */
function packAddons(rules, root = ROOT) {
  const archive = archiveOf(root);
  if (fs.existsSync(archive)) return;
  const draft = `${archive}.${process.pid}`;
  fs.rmSync(path.dirname(archive), { recursive: true, force: true });
  fs.mkdirSync(path.dirname(archive));
  const cwd = path.join(root, 'build', 'Release');
  const files = rules.map(({ id }) => `${id}.node`);
  require('tar').create({ cwd, file: draft, sync: true, portable: true }, files);
  fs.writeFileSync(archive, zlib.brotliCompressSync(fs.readFileSync(draft), SMALL));
  fs.rmSync(draft);
}

/**
 * Unpacks the addons that the package carries for this platform, if it does, to where a build would put them.
 *
 * @param {string} [root]
 * @returns {boolean} whether they are there now, and one of them loads
 */
function unpackAddons(root = ROOT) {
  const archive = archiveOf(root);
  const release = path.join(root, 'build', 'Release');
  if (!fs.existsSync(archive) || fs.existsSync(release)) return false;
  const draft = path.join(root, 'build', `.unpacking-${process.pid}`);
  try {
    fs.mkdirSync(draft, { recursive: true });
    // Not by way of a file: they are hundreds of megabytes.
    const { UnpackSync } = require('tar');
    new UnpackSync({ cwd: draft }).end(zlib.brotliDecompressSync(fs.readFileSync(archive)));
    if (!loads(draft)) return false;
    fs.renameSync(draft, release);
    return true;
  } catch {
    // A build says what is wrong here, unless another process has been faster.
    return fs.existsSync(release);
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
  }
}

/** It is for this platform by its name; the libraries of this machine may be older than those of the one it was built on. */
function loads(folder) {
  const addon = fs.readdirSync(folder, { recursive: true }).find((name) => name.endsWith('.node'));
  const script = 'process.dlopen({ exports: {} }, process.argv[1])';
  const words = ['-e', script, path.join(folder, addon)];
  return spawnSync(process.execPath, words, { stdio: 'ignore' }).status === 0;
}

module.exports = { archiveOf, digestOfSources, packAddons, targetOf, unpackAddons };

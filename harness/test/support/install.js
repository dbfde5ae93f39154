'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { ROOT } = require('../../common/paths.js');

/**
 * The packages that a user of the suite has, where npm would put them; nothing is fetched. Those whose paths make reads are really
 * there, the others lead to ours.
 */
function placePackages(folder) {
  const { packages } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  for (const [place, { dev }] of Object.entries(packages)) {
    const name = place.replace(/^node_modules\//, '');
    if (dev || place === '' || name.includes('node_modules/')) continue;
    const to = path.join(folder, place);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    const read = ['node-gyp', 'node-api-headers'].includes(name);
    if (read) fs.cpSync(path.join(ROOT, place), to, { recursive: true });
    else fs.symlinkSync(path.join(ROOT, place), to);
  }
}

/** A folder with the suite as `npm install` of its tarball leaves it, with no addon built, and two of them in its list. */
function installFromTarball(folder, rules) {
  const packed = spawnSync(
    'npm',
    ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, npm_config_loglevel: 'silent' },
    },
  );
  const home = path.join(folder, 'node_modules', 'napi-conformance');
  fs.mkdirSync(home, { recursive: true });
  const tarball = path.join(folder, packed.stdout.trim().split('\n').at(-1));
  spawnSync('tar', ['-xf', tarball, '-C', home, '--strip-components=1']);
  fs.rmSync(tarball);
  placePackages(folder);
  const bin = path.join(folder, 'node_modules', '.bin');
  fs.mkdirSync(bin, { recursive: true });
  fs.chmodSync(path.join(home, 'harness', 'cli.js'), 0o755);
  fs.symlinkSync('../napi-conformance/harness/cli.js', path.join(bin, 'napi-conformance'));
  keepTargets(home, rules);
  return home;
}

/** What a clone has before anything is built, with the packages that are installed in it. */
function cloneTo(folder, rules) {
  for (const name of ['addons', 'harness', 'specs', 'binding.gyp', 'package.json', 'Makefile'])
    fs.cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  placePackages(folder);
  keepTargets(folder, rules);
}

/** All of the addons take a minute to build, and are built alike. */
function keepTargets(folder, rules) {
  const file = path.join(folder, 'binding.gyp');
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const kept = lines.filter(
    (line) => !line.includes('addon.gypi') || rules.some((rule) => line.includes(`"${rule}"`)),
  );
  fs.writeFileSync(file, kept.join('\n'));
}

/** A PATH on which there are these programs alone. */
function pathOf(folder, programs) {
  const bin = path.join(folder, 'programs');
  fs.mkdirSync(bin);
  for (const program of programs) fs.symlinkSync(whereIs(program), path.join(bin, program));
  return bin;
}

function whereIs(program) {
  if (program === 'node') return process.execPath;
  // What is called python3 may be a script that looks for the real one on the PATH.
  if (program === 'python3')
    return spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], {
      encoding: 'utf8',
    }).stdout.trim();
  const folders = process.env.PATH.split(path.delimiter);
  return folders.map((each) => path.join(each, program)).find((file) => fs.existsSync(file));
}

module.exports = { cloneTo, installFromTarball, pathOf };

'use strict';

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { DEVIATIONS, ROOT } = require('../../common/paths.js');
const { standIn } = require('./stand-in.js');

/** One stand-in of each line that the commands name. */
const VERSIONS = {
  node: ['10.16.0', '10.24.1', '18.20.8', '24.21.0', '25.3.0', '26.10.0'],
  bun: ['1.1.20', '1.1.30', '1.1.37', '1.2.23', '1.3.14', '1.4.5'],
  deno: ['2.0.6', '2.6.0', '2.6.10', '2.7.14', '2.9.6'],
};
const BROKEN = ['bun@1.1.20', 'deno@2.6.0'];

/** A folder like a clone's, with what the examples have in it, and an environment in which npm fetches from nowhere. */
function checkOut(folder) {
  for (const name of ['addons', 'build', 'harness', 'specs', 'package.json'])
    fs.symlinkSync(path.join(ROOT, name), path.join(folder, name));
  for (const name of ['Makefile', 'package-lock.json', 'binding.gyp'])
    fs.symlinkSync(path.join(ROOT, name), path.join(folder, name));
  placeLinks(path.join(folder, 'node_modules'));
  fs.copyFileSync(DEVIATIONS, path.join(folder, 'deviations.json'));
  for (const name of ['bin', 'out/Release', 'cache', 'history', 'test'])
    fs.mkdirSync(path.join(folder, name), { recursive: true });
  for (const name of ['node', 'out/Release/node', 'out/Release/my-runtime'])
    fs.symlinkSync(process.execPath, path.join(folder, name));
  fs.symlinkSync(require.resolve('./npm.js'), path.join(folder, 'bin', 'npm'));
  program(folder, 'bin/bun', standIn('bun@1.4.5'));
  program(folder, 'bin/deno', standIn('deno@2.9.6'));
  const which = spawnSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' });
  return {
    ...process.env,
    PATH: `${path.join(folder, 'bin')}:${process.env.PATH}`,
    GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md'),
    NAPI_CONFORMANCE_CACHE: path.join(folder, 'cache'),
    FAKE_NPM_REAL: which.stdout.trim(),
    FAKE_NPM_LOG: path.join(folder, 'log'),
    FAKE_NPM_VERSIONS: JSON.stringify(VERSIONS),
    FAKE_NPM_BROKEN: JSON.stringify(BROKEN),
  };
}

/** Each package by itself, and what says that they are all there: nothing may take ours away by way of a link to all. */
function placeLinks(folder) {
  fs.mkdirSync(folder);
  for (const name of fs.readdirSync(path.join(ROOT, 'node_modules')))
    if (name !== '.package-lock.json')
      fs.symlinkSync(path.join(ROOT, 'node_modules', name), path.join(folder, name));
  fs.writeFileSync(path.join(folder, '.package-lock.json'), '');
}

function program(folder, name, text) {
  fs.writeFileSync(path.join(folder, name), text, { mode: 0o755 });
}

module.exports = { checkOut, program };

'use strict';

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { freshFolder } = require('./folder.js');

const CENSUS = require.resolve('../../proofs/census/census.js');
const VERSIONS = { node: ['24.0.0', '24.1.0', '25.0.0', '26.0.0-rc.1'], bun: ['1.1.0'], deno: [] };
const NOTHING = { causes: [], deviations: [] };

/** A cache, an npm of our own on the PATH, and folders for what is written. Releases are this Node under their names. */
function makeSetting(t, { deviations = NOTHING, ...more } = {}) {
  const files = { 'cache/.keep': '', log: '', 'tmp/.keep': '' };
  const folder = freshFolder(t, { ...files, 'deviations.json': JSON.stringify(deviations) });
  const at = (...names) => path.join(folder, ...names);
  fs.mkdirSync(at('bin'));
  fs.symlinkSync(require.resolve('./npm.js'), at('bin', 'npm'));
  const env = {
    ...process.env,
    NAPI_CONFORMANCE_CACHE: at('cache'),
    TMPDIR: at('tmp'),
    PATH: `${at('bin')}:${process.env.PATH}`,
    FAKE_NPM_LOG: at('log'),
    FAKE_NPM_VERSIONS: JSON.stringify(VERSIONS),
    FAKE_NPM_BROKEN: '[]',
    ...more,
  };
  const start = (words, changed = {}) => {
    const args = [
      CENSUS,
      '--output',
      at('census'),
      '--deviations',
      at('deviations.json'),
      ...words,
    ];
    const child = spawn(process.execPath, args, { env: { ...env, ...changed } });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'])
      child[name].setEncoding('utf8').on('data', (text) => (output[name] += text));
    const ended = new Promise((resolve) =>
      child.on('close', (status) => resolve({ status, ...output })),
    );
    return { child, ended };
  };
  const linesIn = (file) => fs.readFileSync(at(file), 'utf8').split('\n').filter(Boolean);
  return {
    at,
    start,
    run: (words, changed) => start(words, changed).ended,
    cached: () => fs.readdirSync(at('cache')).filter((name) => name !== '.keep'),
    left: () => fs.readdirSync(at('tmp')),
    installed: () => linesIn('log').filter((line) => line.startsWith('install')),
    said: (runtime) => linesIn(`census/${runtime}.txt`).filter((line) => !line.startsWith('#')),
  };
}

module.exports = { makeSetting };

#!/usr/bin/env node
'use strict';

/**
 * An npm that knows a few releases and fetches from nowhere: what it does is in the environment, what it was asked goes to a file.
 * FAKE_NPM_VERSIONS: the versions there are, as JSON, a list, or one for each name; FAKE_NPM_FAULT: offline (tries as often as it was
 * told to), cut (ends in the midst of unpacking) or hollow (a package without a binary); FAKE_NPM_LOG: the file; FAKE_NPM_GATE: a file
 * that it waits for before it unpacks, FAKE_NPM_VIEW_GATE before it tells the versions; FAKE_NPM_BROKEN: the releases that load no
 * addon, as JSON: with it, each says that it is the release it stands for; FAKE_NPM_REAL: the npm that does all else.
 */

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { standIn } = require('./stand-in.js');

const [verb, ...words] = process.argv.slice(2);
const { FAKE_NPM_REAL: real } = process.env;
if (real !== undefined && !['view', 'install'].includes(verb))
  process.exit(spawnSync(real, [verb, ...words], { stdio: 'inherit' }).status ?? 1);
const { FAKE_NPM_FAULT: fault, FAKE_NPM_GATE: gate, FAKE_NPM_LOG: log } = process.env;
const { FAKE_NPM_BROKEN: broken } = process.env;

function fail(code) {
  process.stderr.write(
    `npm warn some warning\nnpm error code ${code}\nnpm error syscall it\nnpm error errno ${code}\n`,
  );
  process.stderr.write('npm error network the reason of it\nnpm error network more words\n');
  process.exit(1);
}

function waitFor(file) {
  while (file && !fs.existsSync(file))
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
}

function install() {
  const spec = words.at(-1);
  const name = spec.slice(0, spec.lastIndexOf('@'));
  const prefix = words[words.indexOf('--prefix') + 1];
  const folder = path.join(prefix, 'node_modules', name);
  fs.mkdirSync(path.join(folder, 'bin'), { recursive: true });
  if (fault === 'hollow') return;
  const kind = /bun|deno/.exec(name)?.[0] ?? 'node';
  const binary = path.join(folder, kind === 'deno' ? '' : 'bin', kind);
  fs.writeFileSync(binary, `#!/bin/sh\n`);
  if (fault === 'cut') fail('EINTEGRITY');
  fs.writeFileSync(binary, programOf(spec, name));
}

/** This Node, or what says that it is the release that was asked for. */
function programOf(spec, name) {
  if (broken === undefined) return `#!/bin/sh\nexec '${process.execPath}' "$@"\n`;
  const release = `${/bun|deno/.exec(name)?.[0] ?? 'node'}@${spec.slice(spec.lastIndexOf('@') + 1)}`;
  return standIn(release, JSON.parse(broken).includes(release));
}

fs.appendFileSync(log, `${verb} ${words.at(verb === 'view' ? 0 : -1)}\n`);
if (fault === 'offline') {
  const [, retries] = /--fetch-retries=(\d+)/.exec(words.join(' ')) ?? [null, 2];
  for (let turn = 0; turn <= retries; turn++) fs.appendFileSync(log, 'try\n');
  fail('ENOTFOUND');
}
if (verb === 'view') {
  waitFor(process.env.FAKE_NPM_VIEW_GATE);
  const versions = JSON.parse(process.env.FAKE_NPM_VERSIONS);
  const of = Object.keys(versions).find((name) => words[0].includes(name));
  process.stdout.write(JSON.stringify(Array.isArray(versions) ? versions : versions[of]));
} else if (verb === 'install') {
  waitFor(gate);
  install();
}

#!/usr/bin/env node
'use strict';

/**
 * An npm that knows a few releases and fetches from nowhere: what it does is in the environment, what it was asked goes to a file.
 * FAKE_NPM_VERSIONS: the versions there are, as JSON; FAKE_NPM_FAULT: offline (tries as often as it was told to), cut (ends in the midst of unpacking) or hollow (a
 * package without a binary); FAKE_NPM_LOG: the file; FAKE_NPM_GATE: a file that it waits for before it unpacks,
 * FAKE_NPM_VIEW_GATE before it tells the versions.
 */

const fs = require('node:fs');
const path = require('node:path');

const [verb, ...words] = process.argv.slice(2);
const { FAKE_NPM_FAULT: fault, FAKE_NPM_GATE: gate, FAKE_NPM_LOG: log } = process.env;

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
  const binary = path.join(folder, 'bin', name.includes('bun') ? 'bun' : 'node');
  fs.writeFileSync(binary, `#!/bin/sh\n`);
  if (fault === 'cut') fail('EINTEGRITY');
  fs.writeFileSync(binary, `#!/bin/sh\nexec '${process.execPath}' "$@"\n`);
}

fs.appendFileSync(log, `${verb} ${words.at(verb === 'view' ? 0 : -1)}\n`);
if (fault === 'offline') {
  const [, retries] = /--fetch-retries=(\d+)/.exec(words.join(' ')) ?? [null, 2];
  for (let turn = 0; turn <= retries; turn++) fs.appendFileSync(log, 'try\n');
  fail('ENOTFOUND');
}
if (verb === 'view') {
  waitFor(process.env.FAKE_NPM_VIEW_GATE);
  process.stdout.write(process.env.FAKE_NPM_VERSIONS);
} else if (verb === 'install') {
  waitFor(gate);
  install();
}

'use strict';

const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { ROOT, SHARED } = require('../common/paths.js');

const FOLDERS = [...SHARED, 'addons/bench'];
/** A call puts two events on the trace: its entry and its return. */
const EVENTS = 2;

/**
 * What the seam costs: nanoseconds a call, beside one without it, and events a second. The program is made with the compiler of the
 * addons (CC, or cc), and measures against the fake of Node-API.
 *
 * @param {string} folder for the program and its trace
 * @returns {{plain: number, recorded: number, eventsPerSecond: number}}
 */
function seamCost(folder) {
  const sources = FOLDERS.flatMap((name) =>
    fs
      .readdirSync(path.join(ROOT, name))
      .filter((file) => file.endsWith('.c'))
      .map((file) => path.join(name, file)),
  );
  const includes = [...FOLDERS, 'addons/test'].map((name) => `-I${name}`);
  const program = path.join(folder, 'seam-cost');
  const words = ['-std=c99', '-O3', '-D_GNU_SOURCE', '-rdynamic', '-pthread', ...includes];
  const headers = `-I${require('node-api-headers').include_dir}`;
  const all = [...words, headers, ...sources, 'addons/test/fake-napi.c', '-ldl', '-o', program];
  execFileSync(process.env.CC || 'cc', all, { cwd: ROOT });
  const env = { ...process.env, CONFORMANCE_TRACE: path.join(folder, 'seam-cost-trace') };
  const [plain, recorded] = execFileSync(program, { env, encoding: 'utf8' }).split(' ').map(Number);
  return { plain, recorded, eventsPerSecond: (EVENTS * 1e9) / (recorded - plain) };
}

module.exports = { seamCost };

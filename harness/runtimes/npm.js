'use strict';

const { execFile } = require('node:child_process');
const os = require('node:os');
const { promisify } = require('node:util');

const run = promisify(execFile);

const children = new Set();

/** From Node 22.8 on npm would leave its compiled code in the folder for temporary files, which is to be as it was. */
const LEAVES_NOTHING = { NODE_DISABLE_COMPILE_CACHE: '1' };

/**
 * Runs npm, whose whole configuration holds: mirror, proxy, cafile, offline.
 *
 * @param {string[]} args
 * @returns {Promise<{stdout: string, stderr: string}>} rejected if it cannot do what it was asked
 */
async function npm(args) {
  const shell = process.platform === 'win32';
  const env = { ...process.env, ...LEAVES_NOTHING };
  const options = { shell, env, maxBuffer: 64 * 1024 * 1024, cwd: os.tmpdir() };
  const running = run('npm', args, options);
  children.add(running.child);
  try {
    return await running;
  } finally {
    children.delete(running.child);
  }
}

/** Ends what npm is doing now, which then fails. */
function stopNpm() {
  for (const child of children) child.kill();
}

/** The line in which npm names what was wrong, without its prefix. */
function lastLine(error) {
  const lines = String(error.stderr || error.message).split('\n');
  return (lines.find((line) => /error (code|E)/.test(line)) ?? lines[0])
    .replace(/^npm error /, '')
    .trim();
}

module.exports = { lastLine, npm, stopNpm };

'use strict';

const { execFile } = require('node:child_process');
const os = require('node:os');
const { promisify } = require('node:util');

const run = promisify(execFile);

const children = new Set();

/** From Node 22.8 on npm would leave its compiled code in the folder for temporary files, which is to be as it was. */
const LEAVES_NOTHING = { NODE_DISABLE_COMPILE_CACHE: '1' };
const SLOW_MS = 5000;

/**
 * Runs npm, whose whole configuration holds: mirror, proxy, cafile, offline.
 *
 * @param {string[]} args
 * @param {function()} [onSlow] is told once, where it takes long
 * @returns {Promise<{stdout: string, stderr: string}>} rejected if it cannot do what it was asked
 */
async function npm(args, onSlow = () => {}) {
  const shell = process.platform === 'win32';
  const env = { ...process.env, ...LEAVES_NOTHING };
  const options = { shell, env, maxBuffer: 64 * 1024 * 1024, cwd: os.tmpdir() };
  const running = run('npm', args, options);
  const slow = setTimeout(onSlow, SLOW_MS);
  children.add(running.child);
  try {
    return await running;
  } finally {
    clearTimeout(slow);
    children.delete(running.child);
  }
}

/** Ends what npm is doing now, which then fails. */
function stopNpm() {
  for (const child of children) child.kill();
}

/** What npm says was wrong: its code, and the reason, which stands in a line of its own. */
function npmReason(error) {
  const lines = String(error.stderr || error.message).split('\n');
  const said = lines
    .filter((line) => line.startsWith('npm error '))
    .map((line) => line.slice('npm error '.length).trim());
  const code = said.find((line) => /^code /.test(line))?.slice('code '.length);
  if (code === undefined) return (lines.find((line) => /error/i.test(line)) ?? lines[0]).trim();
  const reason = said.find((line) => !/^(code|syscall|errno|path|dest) /.test(line));
  return reason === undefined ? code : `${code}: ${reason.replace(/^(network|404|403|401) /, '')}`;
}

module.exports = { npm, npmReason, stopNpm };

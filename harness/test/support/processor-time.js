'use strict';

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');

/** It ends what would take days. No test that passes comes near it, however busy the machine. */
const DEADLINE_MS = 600_000;

/**
 * The processor time that a script takes in a process of its own, in seconds: what else the machine does is not in it.
 *
 * @param {string} script
 */
function processorTimeOf(script) {
  const tell = `;console.log(JSON.stringify(process.cpuUsage()))`;
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['-e', script + tell], {
    encoding: 'utf8',
    timeout: DEADLINE_MS,
  });
  assert.deepEqual({ status, signal, stderr }, { status: 0, signal: null, stderr: '' });
  const { user, system } = JSON.parse(stdout);
  return (user + system) / 1e6;
}

module.exports = { processorTimeOf };

'use strict';

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { ROOT } = require('./common/paths.js');

/**
 * Builds the addons. node-gyp gets the headers of the Node that runs this from its own prefix where they are there, so that
 * nothing is downloaded; Node-API's own come from node-api-headers (see binding.gyp).
 */
const prefix = path.dirname(path.dirname(fs.realpathSync(process.execPath)));
const nodedir = fs.existsSync(path.join(prefix, 'include', 'node', 'node_api.h'))
  ? [`--nodedir=${prefix}`]
  : [];
const nodeGyp = require.resolve('node-gyp/bin/node-gyp.js');

// What `npm install` was called for reaches node-gyp through npm_config_*, and would win over the prefix.
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_config_nodedir$/i.test(name)),
);
for (const step of [
  ['configure', ...nodedir],
  ['build', '--jobs=max'],
]) {
  const args = [nodeGyp, ...step, '--loglevel=error', '--silent-make'];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

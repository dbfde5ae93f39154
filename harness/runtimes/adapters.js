'use strict';

const path = require('node:path');

/** How each runtime starts a script, with gc() in reach, and without touching the network or the user's files. */
const ADAPTERS = {
  node: ['--expose-gc'],
  bun: ['--no-install'],
  deno: ['run', '--allow-all', '--no-lock', '--no-remote', '--v8-flags=--expose-gc'],
  electron: ['--expose-gc'],
};

/**
 * What makes a use of freed memory a crash, not luck: glibc overwrites it then, but not the blocks in its per-thread cache, so
 * that has to go.
 */
const PERTURBED = { MALLOC_PERTURB_: '165', GLIBC_TUNABLES: 'glibc.malloc.tcache_count=0' };

/**
 * The environment of a subject: the observer's own, less what would change a runtime's behaviour, and with what keeps it from
 * looking for updates, reporting crashes and writing outside of its own folder.
 *
 * @param {string} folder that everything a subject wants to keep goes to
 */
function subjectEnvironment(folder) {
  const env = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!/^(node_|bun_|deno_|npm_|xdg_|conformance_)/i.test(name)) env[name] = value;
  }
  return {
    ...env,
    HOME: folder,
    TMPDIR: folder,
    NO_COLOR: '1',
    DO_NOT_TRACK: '1',
    BUN_ENABLE_CRASH_REPORTING: '0',
    BUN_RUNTIME_TRANSPILER_CACHE_PATH: '0',
    DENO_DIR: path.join(folder, 'deno'),
    DENO_NO_UPDATE_CHECK: '1',
    DENO_NO_PROMPT: '1',
    ELECTRON_RUN_AS_NODE: '1',
  };
}

module.exports = { ADAPTERS, PERTURBED, subjectEnvironment };

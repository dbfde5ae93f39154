'use strict';

/**
 * Runs in the runtime under test, and says what it is and what it can do: <runtime> harness/subject/probe.js NONCE. Each answer is a
 * line of its own that begins with the nonce, so that no banner is taken for one. ES2018, CommonJS, no dependency.
 */

const { findAbilities, findWorkerAbilities } = require('./abilities.js');
const { startWorker } = require('./start-worker.js');

function answer(what) {
  console.log(process.argv[2] + ' ' + JSON.stringify(what));
}

// One that is none of these may stand under its own name, where its command was given with a label.
const { release, versions } = process;
const known = ['bun', 'deno', 'electron', 'node'].find((each) => each in versions);
const name = known || (release && release.name) || 'unknown';
const version = versions[name] || '0.0.0';
answer({ name, version, napi: Number(process.versions.napi), abilities: findAbilities() });
findWorkerAbilities(
  (end) => startWorker(require.resolve('./probe-worker.js'), { end }),
  (ability) => answer({ ability }),
);

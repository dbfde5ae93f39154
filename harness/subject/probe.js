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

const name = ['bun', 'deno', 'electron'].find((other) => other in process.versions) || 'node';
const version = name === 'node' ? process.versions.node : process.versions[name];
answer({ name, version, napi: Number(process.versions.napi), abilities: findAbilities() });
findWorkerAbilities(
  (end) => startWorker(require.resolve('./probe-worker.js'), { end }),
  (ability) => answer({ ability }),
);

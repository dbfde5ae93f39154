'use strict';

const semver = require('semver');
const { judge } = require('./judge.js');

const VERDICTS = ['pass', 'fail', 'crash', 'hang', 'broken', 'skip'];

/**
 * Why a rule cannot be tried on a subject, or null where it can.
 *
 * @param {{napi: number, needs: string[]}} rule
 * @param {{worker: boolean, end: string}} variant
 * @param {{napi: number, abilities: string[]}} runtime
 */
function reasonToSkip(rule, variant, runtime) {
  if (runtime.napi < rule.napi)
    return `needs Node-API ${rule.napi}, this runtime has ${runtime.napi}`;
  if (rule.nodeFlag !== undefined && !hasFlag(rule.nodeFlag, runtime))
    return `needs ${rule.nodeFlag.flag}, a flag of Node ${rule.nodeFlag.since}`;
  const lacking = [...needsOf(variant), ...rule.needs].find(
    (ability) => !runtime.abilities.includes(ability),
  );
  return lacking === undefined ? null : `needs the ability "${lacking}", which this runtime lacks`;
}

/** What comes after the end of a worker waits for its 'exit' event. */
function needsOf({ worker, end }) {
  if (!worker) return [];
  return end === 'terminate' ? ['worker'] : ['worker', 'worker_exit_event'];
}

function hasFlag({ since }, { name, version }) {
  return name === 'node' && semver.satisfies(version, since, { includePrerelease: true });
}

module.exports = { VERDICTS, judge, needsOf, reasonToSkip };

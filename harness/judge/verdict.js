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
  const lacking = [...needsOf(variant, rule), ...rule.needs].find(
    (ability) => !runtime.abilities.includes(ability),
  );
  return lacking === undefined ? null : `needs the ability "${lacking}", which this runtime lacks`;
}

const EXIT_EVENTS = {
  natural: 'worker_exit_event',
  exit: 'worker_exit_event_after_exit',
  terminate: 'worker_exit_event_after_terminate',
  throw: 'worker_exit_event_after_throw',
};

/** The abilities that a variant needs, and what the rule listens to there. */
function needsOf({ worker, end }, { listens }) {
  if (!worker) return [];
  const needs = end === 'terminate' ? ['worker', 'worker_terminate'] : ['worker'];
  return listens.includes('worker exit') ? [...needs, EXIT_EVENTS[end]] : needs;
}

function hasFlag({ since }, { name, version }) {
  return name === 'node' && semver.satisfies(version, since, { includePrerelease: true });
}

module.exports = { VERDICTS, judge, needsOf, reasonToSkip };
